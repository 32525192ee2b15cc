package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.schema.Identifier;

/** A UNIQUE of the root that lacks the key cannot survive: widening it means nothing. */
public final class U12 implements Check {
  @Override
  public String title() {
    return "UNIQUE on the root is lost";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.ROOT_UNIQUE_WITHOUT_KEY)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    String columns = context.uniqueness(obstacle).keys();
    String message =
        ("%s keeps %s unique over all rows of the root %s; Citus enforces uniqueness "
                    + "per shard only, and with %s added it would hold for one row at a time. ")
                .formatted(
                    Identifier.quote(obstacle.object()),
                    columns,
                    obstacle.table(),
                    Identifier.quote(context.keyColumn(obstacle.table())))
            + context.thePlan(
                obstacle.table(),
                "drops the guarantee in sql/70-prepare-citus.sql and keeps a plain index");
    return Lookup.hindrance(context, obstacle)
        .map(why -> finding(obstacle, message, dropOnly(columns, why)))
        .orElseGet(
            () ->
                finding(obstacle, message, either(columns))
                    .withFix(Lookup.of(context, obstacle).sql()));
  }

  private static String either(String columns) {
    return ("Decide to drop it, or keep it after sql/migrate.sql: a reference table in which %s is"
            + " unique, and a foreign key to it; tenantpath rules U12 says what the application"
            + " writes then.")
        .formatted(columns);
  }

  private static String dropOnly(String columns, String why) {
    return ("Decide to drop it, and look for %s in the application: a foreign key to a reference"
            + " table cannot keep it, as %s.")
        .formatted(columns, why);
  }
}

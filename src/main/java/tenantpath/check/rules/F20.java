package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Unmanageable;
import tenantpath.distribution.UnmanageableTables;
import tenantpath.finding.Finding;
import tenantpath.schema.ForeignKey;

/** A foreign key between a reference table and a local one makes Citus manage the local one. */
public final class F20 implements Check {
  @Override
  public String title() {
    return "Foreign key to or from a reference table that Citus cannot keep";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    UnmanageableTables tables =
        new UnmanageableTables(
            context.schema(), table -> !context.onCitus(table) || !context.planned(table));
    return context
        .obstacles(ObstacleType.FOREIGN_KEY_UNMANAGEABLE)
        .map(obstacle -> finding(context.constraint(obstacle, ForeignKey.class), obstacle, tables))
        .toList();
  }

  private Finding finding(ForeignKey key, Obstacle obstacle, UnmanageableTables tables) {
    Unmanageable cause =
        tables
            .because(key.table())
            .or(() -> tables.because(key.referencedTable()))
            .orElseThrow(() -> new IllegalStateException("no table stands against " + obstacle));
    String message =
        ("%s ties a table that stays on the coordinator to a reference table (%s references %s):"
                + " Citus would have to manage it, and cannot, since %s. The plan drops the"
                + " foreign key.")
            .formatted(Keys.describe(key), key.table(), key.referencedTable(), cause.words());
    return finding(obstacle, message, hint(cause)).withFix(Keys.dropped(key));
  }

  private static String hint(Unmanageable cause) {
    String instead =
        switch (cause.reason()) {
          case INHERITANCE -> "take %s out of the inheritance";
          case POLICY -> "write the policy of %s without a subquery";
          case TEMPORARY -> "make %s a table that stays";
          case PARTITIONED_TWICE -> "partition %s once";
          case ROW_TYPE -> "give the columns of the row type of %s another type";
          case NEEDY -> "let the function that %s calls take plain values";
          case NEEDED -> "let that function take plain values instead of rows of %s";
        };
    return "Decide: %s, or accept that the application checks the reference."
        .formatted(instead.formatted(cause.table()));
  }
}

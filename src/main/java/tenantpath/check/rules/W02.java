package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.decisions.RelationshipLine;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.finding.Finding;
import tenantpath.graph.Relationship;
import tenantpath.schema.Identifier;

/** A path over relationships that nobody declared waits for a decision. */
public final class W02 implements Check {
  @Override
  public String title() {
    return "Path to the tenant is inferred";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .obstacles(ObstacleType.INFERRED_PATH)
        .map(obstacle -> finding(context, obstacle))
        .toList();
  }

  private Finding finding(CheckContext context, Obstacle obstacle) {
    Optional<Placement> placement =
        context.design().of(obstacle.table()).map(TableDesign::placement);
    if (placement.isPresent() && placement.get() instanceof Placement.Ready ready) {
      return named(context, obstacle, ready);
    }
    Optional<Relationship> hop = hop(context, obstacle);
    String message =
        context.kindOf(obstacle.table()) == PlacementKind.REFERENCE
            ? "%s would be a reference table, by relationships that no foreign key declares."
                .formatted(obstacle.table())
            : ("%s reaches its tenant by %s, which no foreign key declares: names and types "
                    + "suggest it.")
                .formatted(obstacle.table(), PathText.of(context, obstacle.table()));
    return finding(
        obstacle,
        message + " The plan leaves it out until the relationship is accepted or declared.",
        hop.map(W02::line).orElse("Decide its class in the decisions file."));
  }

  private Finding named(CheckContext context, Obstacle obstacle, Placement.Ready ready) {
    TenantKey key = context.design().key().orElseThrow();
    return finding(
        obstacle,
        "%s holds its tenant in %s, which no foreign key declares: names and types suggest it. The plan leaves it out until the relationship is accepted or declared."
            .formatted(obstacle.table(), Identifier.quote(ready.column())),
        accept(
            RelationshipLine.of(
                obstacle.table(), List.of(ready.column()), key.table(), List.of(key.column()))));
  }

  private static Optional<Relationship> hop(CheckContext context, Obstacle obstacle) {
    return context.design().backfill(obstacle.table()).map(backfill -> backfill.path().first());
  }

  private static String line(Relationship hop) {
    return hop.polymorphic()
        ? "Accept it in the decisions file, one line a type."
        : accept(RelationshipLine.of(hop.from(), hop.columns(), hop.to(), hop.referencedColumns()));
  }

  private static String accept(String line) {
    return "Accept it in the decisions file (accept: %s), or declare the foreign key."
        .formatted(line);
  }
}

package tenantpath.plan;

import java.util.List;
import tenantpath.distribution.DistributionDesign;
import tenantpath.schema.Schema;

/** Turns a design into the steps that carry it out, and says what becomes of each constraint. */
public final class MigrationPlanner {
  private MigrationPlanner() {}

  /** The plan; empty where the design has no key. */
  public static MigrationPlan plan(Schema schema, DistributionDesign design) {
    if (design.key().isEmpty()) {
      return new MigrationPlan(List.of(), ConstraintLedger.unchanged(schema));
    }
    PlannedTables tables = new PlannedTables(schema, design);
    List<Step> steps = new BackfillPlanner(schema, design, tables).steps();
    return new MigrationPlan(steps, ConstraintLedger.of(schema, tables));
  }
}

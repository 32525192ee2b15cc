package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import tenantpath.distribution.DistributionDesign;
import tenantpath.query.ViewQueries;
import tenantpath.schema.Schema;

/** Turns a design into the steps that carry it out, and says what becomes of each constraint. */
public final class MigrationPlanner {
  private static final String NO_KEY = "No tenant key was found, so nothing changes.";

  private MigrationPlanner() {}

  /** The plan; empty where the design has no key. */
  public static MigrationPlan plan(Schema schema, ViewQueries views, DistributionDesign design) {
    if (design.key().isEmpty()) {
      return new MigrationPlan(List.of(), ConstraintLedger.of(SchemaChanges.none(schema, NO_KEY)));
    }
    PlannedTables tables = new PlannedTables(schema, design);
    SchemaChanges changes = SchemaChanges.of(schema, tables);
    ObjectNames names = new ObjectNames(schema);
    List<Step> steps = new ArrayList<>(new BackfillPlanner(schema, design, tables).steps());
    ForeignKeyChanges foreignKeys = new ForeignKeyChanges(changes.foreignKeys(), tables, names);
    KeyPlanner keys =
        new KeyPlanner(
            schema, tables.key().table(), new UniqueChanges(changes), foreignKeys, views, names);
    steps.addAll(keys.steps());
    return new MigrationPlan(steps, keys.undoing(), ConstraintLedger.of(changes));
  }
}

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
  public static MigrationPlan plan(
      Schema schema, ViewQueries views, DistributionDesign design, Route route) {
    if (design.key().isEmpty()) {
      return new MigrationPlan(
          route, List.of(), List.of(), ConstraintLedger.of(SchemaChanges.none(schema, NO_KEY)));
    }
    PlannedTables tables = new PlannedTables(schema, design);
    SchemaChanges changes = SchemaChanges.of(schema, tables);
    ObjectNames names = new ObjectNames(schema);
    List<Step> steps = new ArrayList<>(new BackfillPlanner(schema, design, tables, route).steps());
    ForeignKeyChanges foreignKeys =
        new ForeignKeyChanges(changes.foreignKeys(), tables, names, route);
    KeyPlanner keys =
        new KeyPlanner(
            schema, tables.key().table(), new UniqueChanges(changes), foreignKeys, views, names);
    List<BackfillStep> filling =
        steps.stream()
            .filter(MigrationPlanner::leavesSomething)
            .map(BackfillStep.class::cast)
            .toList();
    steps.addAll(keys.steps());
    steps.addAll(
        new CitusPlanner(schema, tables, changes, foreignKeys, names, route)
            .steps(filling, keys.droppedOfRoot()));
    return new MigrationPlan(route, steps, keys.undoing(), ConstraintLedger.of(changes));
  }

  /** Triggers and functions that Citus does not take, or that no one needs once all is filled. */
  private static boolean leavesSomething(Step step) {
    return step instanceof BackfillStep.FillNewRows
        || step instanceof BackfillStep.PropagateKey
        || step instanceof BackfillStep.BatchOrder
        || step instanceof BackfillStep.BatchFunction;
  }
}

package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import tenantpath.distribution.DistributionDesign;
import tenantpath.plan.ForeignKeyStep.AddForeignKey;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * Replays a plan on the schema in memory and holds each step against what it needs. A plan that
 * fails is our own error, so it never reaches a server.
 */
public final class PlanVerifier {
  private PlanVerifier() {}

  /**
   * The plan, once it has been replayed.
   *
   * @throws BrokenPlan naming the invariant that does not hold
   */
  public static MigrationPlan verified(
      MigrationPlan plan, Schema schema, DistributionDesign design) {
    if (design.key().isEmpty()) {
      require(plan.steps().isEmpty(), "without a key there is nothing to do");
      return plan;
    }
    inOrder(plan);
    BackfillReplay replay = new BackfillReplay(schema);
    plan.steps(BackfillStep.class).forEach(replay::run);
    PlannedTables tables = new PlannedTables(schema, design);
    for (Table table : tables.distributed()) {
      Optional<String> key = tables.keyColumn(table.name());
      require(key.isPresent(), "a table to distribute has a key: " + table.name());
      replay.requireKey(table.name(), key.get());
    }
    keys(plan, schema, tables);
    return plan;
  }

  private static void keys(MigrationPlan plan, Schema schema, PlannedTables tables) {
    ReplayedKeys keys = new ReplayedKeys(schema);
    KeyReplay keyReplay = new KeyReplay(keys);
    CitusReplay citus = new CitusReplay(schema, keys, keyReplay);
    LoadReplay load = new LoadReplay(schema, tables, keys, citus);
    for (Step step : plan.steps()) {
      if (step instanceof KeyStep s) {
        keyReplay.run(s);
      } else if (step instanceof AddForeignKey s && s.phase() == Phase.FOREIGN_KEYS) {
        citus.run(s);
      } else if (step instanceof ForeignKeyStep s) {
        keyReplay.run(s);
      } else if (step instanceof CitusStep s) {
        citus.run(s);
      } else if (step instanceof LoadStep s) {
        load.run(s);
      }
    }
    citus.requirePlaced(tables);
    if (plan.route() == Route.NEW_CLUSTER && tables.isDistributed(tables.key().table())) {
      load.requireComplete();
    }
    LedgerReplay.run(plan.ledger(), keys, tables);
  }

  private static void inOrder(MigrationPlan plan) {
    List<Step> steps = plan.steps();
    steps.forEach(
        step ->
            require(plan.route().phases().contains(step.phase()), step, "the route has the phase"));
    for (int i = 1; i < steps.size(); i++) {
      require(
          steps.get(i - 1).phase().compareTo(steps.get(i).phase()) <= 0,
          steps.get(i),
          "phases follow each other");
    }
  }

  /** The same about a step or an entry, which is described only where it breaks the rule. */
  static void require(boolean holds, Object subject, String invariant) {
    if (!holds) {
      throw new BrokenPlan(invariant + ": " + subject);
    }
  }

  static void require(boolean holds, String invariant) {
    if (!holds) {
      throw new BrokenPlan(invariant);
    }
  }

  /** An invariant of the plan that does not hold. */
  public static final class BrokenPlan extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BrokenPlan(String invariant) {
      super("the plan breaks its own rule: " + invariant);
    }
  }
}

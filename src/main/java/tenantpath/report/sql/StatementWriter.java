package tenantpath.report.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenantpath.plan.BackfillStep;
import tenantpath.plan.CitusStep;
import tenantpath.plan.ForeignKeyStep;
import tenantpath.plan.KeyStep;
import tenantpath.plan.LoadStep;
import tenantpath.plan.Phase;
import tenantpath.plan.Step;
import tenantpath.report.Rendering;
import tenantpath.report.Templates;

/** Writes the SQL of one step, forwards and backwards, each through its own template. */
final class StatementWriter {
  /**
   * A statement that is not rendered yet.
   *
   * @param limit the name of how long it may run
   */
  record Unrendered(Rendering rendering, String limit) {}

  private final Templates templates;
  private final BackfillShapes backfilling;
  private final String tag;

  StatementWriter(Templates templates, BackfillShapes backfilling, String tag) {
    this.templates = templates;
    this.backfilling = backfilling;
    this.tag = tag;
  }

  /** The statements of each step, with a comment above, without a line end after. */
  List<String> texts(List<Unrendered> statements) {
    return templates.render(statements.stream().map(Unrendered::rendering).toList()).stream()
        .map(String::strip)
        .toList();
  }

  Unrendered forwards(Step step) {
    return statement("sql/", step, shape(step));
  }

  /** What undoes a step; empty where there is nothing to undo, or the plan has steps for it. */
  Optional<Unrendered> backwards(Step step) {
    if (isCheck(step) || step.phase() == Phase.KEYS && undoneBySteps(step)) {
      return Optional.empty();
    }
    if (step instanceof ForeignKeyStep key) {
      return Optional.of(forwards(ForeignKeyUndo.of(key)));
    }
    if (step instanceof CitusStep.DropFilling drop) {
      return Optional.of(drop.filling())
          .filter(filling -> filling.phase() != Phase.BACKFILL_PG_CRON)
          .map(this::forwards);
    }
    StepSql shape = CitusShapes.copyingBack(step).orElseGet(() -> shape(step));
    return Optional.of(statement("sql/rollback/", step, shape));
  }

  private static boolean isCheck(Step step) {
    return step instanceof BackfillStep.VerifyKey || step instanceof CitusStep.VerifyTable;
  }

  private static boolean undoneBySteps(Step step) {
    return step instanceof ForeignKeyStep
        || step instanceof KeyStep.BuildUnique
        || step instanceof KeyStep.SwapUnique
        || step instanceof KeyStep.ReplaceConstraint;
  }

  private Unrendered statement(String folder, Step step, StepSql shape) {
    return new Unrendered(
        new Rendering(
            folder + shape.template() + ".ftl",
            Map.of(
                "s", shape.view(),
                "hazard", HazardView.of(shape.what(), step),
                "lockTimeout", PhaseText.lockTimeout(step.phase()),
                "tag", tag)),
        HazardView.limit(step));
  }

  private StepSql shape(Step step) {
    if (step instanceof BackfillStep backfill) {
      return backfilling.of(backfill);
    }
    if (step instanceof KeyStep key) {
      return KeyShapes.of(key);
    }
    if (step instanceof ForeignKeyStep key) {
      return ForeignKeyShapes.of(key);
    }
    if (step instanceof CitusStep citus) {
      return CitusShapes.of(citus);
    }
    if (step instanceof LoadStep load) {
      return LoadShapes.of(load);
    }
    throw new IllegalStateException("a step without SQL: " + step);
  }
}

package tenantpath.report.sql;

import java.util.Map;
import java.util.Optional;
import tenantpath.plan.BackfillStep;
import tenantpath.plan.CitusStep;
import tenantpath.plan.ForeignKeyStep;
import tenantpath.plan.KeyStep;
import tenantpath.plan.LoadStep;
import tenantpath.plan.Phase;
import tenantpath.plan.Step;
import tenantpath.report.Templates;

/** Writes the SQL of one step, forwards and backwards, each through its own template. */
final class StatementWriter {
  private final Templates templates;
  private final BackfillShapes backfilling;
  private final String tag;

  StatementWriter(Templates templates, BackfillShapes backfilling, String tag) {
    this.templates = templates;
    this.backfilling = backfilling;
    this.tag = tag;
  }

  /** The statements of a step, with a comment above, without a line end after. */
  String forwards(Step step) {
    StepSql shape = shape(step);
    return render("sql/" + shape.template() + ".ftl", step, shape);
  }

  /** What undoes them; empty where there is nothing to undo, or the plan has steps for it. */
  String backwards(Step step) {
    if (step.phase() == Phase.KEYS && undoneBySteps(step)) {
      return "";
    }
    if (step instanceof ForeignKeyStep) {
      return forwards(undoing(step));
    }
    Optional<StepSql> copied = CitusShapes.copyingBack(step);
    if (copied.isPresent()) {
      return render("sql/rollback/" + copied.get().template() + ".ftl", step, copied.get());
    }
    if (step instanceof CitusStep.DropFilling drop) {
      return drop.filling().phase() == Phase.BACKFILL_PG_CRON ? "" : forwards(undoing(step));
    }
    StepSql shape = shape(step);
    return render("sql/rollback/" + shape.template() + ".ftl", step, shape);
  }

  /** The step whose statements undo this one; the step itself where they have a template. */
  static Step undoing(Step step) {
    if (step instanceof ForeignKeyStep key) {
      return ForeignKeyUndo.of(key);
    }
    return step instanceof CitusStep.DropFilling drop ? drop.filling() : step;
  }

  private static boolean undoneBySteps(Step step) {
    return step instanceof ForeignKeyStep
        || step instanceof KeyStep.BuildUnique
        || step instanceof KeyStep.SwapUnique
        || step instanceof KeyStep.ReplaceConstraint;
  }

  private String render(String template, Step step, StepSql shape) {
    return templates
        .render(
            template,
            Map.of(
                "s", shape.view(),
                "hazard", HazardView.of(shape.what(), step),
                "lockTimeout", PhaseText.lockTimeout(step.phase()),
                "tag", tag))
        .strip();
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

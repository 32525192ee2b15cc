package tenantpath.report.sql;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tenantpath.plan.BackfillStep;
import tenantpath.plan.CitusStep;
import tenantpath.plan.FixedStep;
import tenantpath.plan.ForeignKeyStep;
import tenantpath.plan.KeyStep;
import tenantpath.plan.LoadStep;
import tenantpath.plan.Phase;
import tenantpath.plan.Step;
import tenantpath.plan.StepKind;
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

  /**
   * What leaves nothing behind; what the rollback of another phase takes away with the column; what
   * the plan has steps of its own for.
   */
  private static final Set<StepKind> WITHOUT_UNDOING =
      EnumSet.of(
          StepKind.REQUIRE_TENANT,
          StepKind.CHECK_ROWS,
          StepKind.VERIFY_ROWS,
          StepKind.VERIFY_KEY,
          StepKind.VERIFY_TABLE,
          StepKind.FREE_LOCAL_COPY,
          StepKind.CREATE_EXTENSION,
          StepKind.BACKFILL_AT_ONCE,
          StepKind.BUILD_UNIQUE,
          StepKind.SWAP_UNIQUE,
          StepKind.SWAP_PARTITIONED_UNIQUE,
          StepKind.REPLACE_CONSTRAINT);

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
    if (step instanceof FixedStep fixed && WITHOUT_UNDOING.contains(fixed.kind())) {
      return Optional.empty();
    }
    if (step instanceof ForeignKeyStep key) {
      return step.phase() == Phase.KEYS
          ? Optional.empty()
          : Optional.of(forwards(ForeignKeyUndo.of(key)));
    }
    if (step instanceof CitusStep.DropFilling drop) {
      return Optional.of(drop.filling())
          .filter(filling -> filling.phase() != Phase.BACKFILL_PG_CRON)
          .map(this::forwards);
    }
    StepSql shape = CitusShapes.copyingBack(step).orElseGet(() -> shape(step));
    return Optional.of(statement("sql/rollback/", step, shape));
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

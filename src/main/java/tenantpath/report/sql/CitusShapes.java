package tenantpath.report.sql;

import java.util.Optional;
import tenantpath.plan.BackfillStep;
import tenantpath.plan.CitusStep;
import tenantpath.plan.Step;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** The shapes of the steps that Citus runs. */
final class CitusShapes {
  private CitusShapes() {}

  static StepSql of(CitusStep step) {
    if (step instanceof CitusStep.SetAside s) {
      return new StepSql(
          "set-aside",
          CitusViews.of(s),
          "materialized views are set aside, and what Citus loses when it begins to manage a table");
    }
    if (step instanceof CitusStep.DropTrigger s) {
      return new StepSql(
          "drop-trigger",
          CitusViews.of(s),
          "%s: trigger %s goes".formatted(s.table(), Identifier.quote(s.trigger().name())));
    }
    if (step instanceof CitusStep.DropFilling s) {
      return filling(s);
    }
    if (step instanceof CitusStep.DropPolicy s) {
      return new StepSql(
          "drop-policy",
          CitusViews.of(s),
          "%s: policy %s goes".formatted(s.table(), Identifier.quote(s.policy().name())));
    }
    if (step instanceof CitusStep.DropRootUnique s) {
      return new StepSql(
          "drop-root-unique",
          CitusViews.of(s),
          "%s: %s is unique no more; its plain index stays"
              .formatted(s.table(), Identifier.quote(s.key().name())));
    }
    return distribution(step);
  }

  /** The shape that undoes a step by copying the rows back; empty for any other step. */
  static Optional<StepSql> copyingBack(Step step) {
    if (step instanceof CitusStep.DistributeTable s) {
      return copyingBack(s.table(), s.undoing());
    }
    return step instanceof CitusStep.CreateReferenceTable s
        ? copyingBack(s.table(), s.undoing())
        : Optional.empty();
  }

  private static Optional<StepSql> copyingBack(RelationName table, CitusStep.Undoing undoing) {
    return Optional.of(undoing)
        .filter(CitusStep.Undoing.CopyBack.class::isInstance)
        .map(CitusStep.Undoing.CopyBack.class::cast)
        .map(
            copy ->
                new StepSql(
                    "copy-back",
                    CitusViews.copyBack(table, copy.copy(), copy.store()),
                    "%s is copied back".formatted(table)));
  }

  private static StepSql filling(CitusStep.DropFilling step) {
    String what = "%s: what filled the key goes".formatted(step.table());
    if (step.filling() instanceof BackfillStep.FillNewRows s) {
      return new StepSql(
          "drop-trigger", CitusViews.filling(s.table(), s.trigger(), s.function()), what);
    }
    if (step.filling() instanceof BackfillStep.PropagateKey s) {
      return new StepSql(
          "drop-trigger", CitusViews.filling(s.table(), s.trigger(), s.function()), what);
    }
    if (step.filling() instanceof BackfillStep.BatchFunction s) {
      return new StepSql("drop-batches", CitusViews.of(s), what);
    }
    if (step.filling() instanceof BackfillStep.BatchOrder s) {
      return new StepSql("drop-batches", CitusViews.of(s), what);
    }
    throw new IllegalStateException("nothing is left of " + step.filling());
  }

  private static StepSql distribution(CitusStep step) {
    if (step instanceof CitusStep.CheckCoordinator s) {
      return new StepSql(
          "check-coordinator",
          CitusViews.of(s),
          "the workers know the coordinator, and numbers of rows can be written down");
    }
    if (step instanceof CitusStep.CreateReferenceTable s) {
      return new StepSql(
          "distribute-table",
          CitusViews.of(s),
          "%s becomes a reference table".formatted(s.table()));
    }
    if (step instanceof CitusStep.DistributeTable s) {
      return new StepSql(
          "distribute-table",
          CitusViews.of(s),
          "%s is distributed by %s".formatted(s.table(), Identifier.quote(s.column())));
    }
    if (step instanceof CitusStep.BringBack s) {
      return new StepSql("bring-back", CitusViews.of(s), "what phase 70 set aside is made again");
    }
    if (step instanceof CitusStep.RefreshViews s) {
      return new StepSql(
          "refresh-views",
          CitusViews.of(s),
          "materialized views, which came without rows, are filled");
    }
    if (step instanceof CitusStep.VerifyTable s) {
      return new StepSql(
          "verify-table", CitusViews.of(s), "what Citus knows of %s".formatted(s.table()));
    }
    if (step instanceof CitusStep.FreeLocalCopy s) {
      return new StepSql(
          "free-local-copy",
          CitusViews.of(s),
          "%s: the rows left on the coordinator go".formatted(s.table()));
    }
    throw new IllegalStateException("a step without SQL: " + step);
  }
}

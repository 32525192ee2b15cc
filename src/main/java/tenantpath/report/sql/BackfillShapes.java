package tenantpath.report.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.plan.BackfillMethod;
import tenantpath.plan.BackfillStep;
import tenantpath.plan.KeySource;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** The shapes of the steps that give rows their key. */
final class BackfillShapes {
  private final StatementViews views;
  private final RelationName root;

  BackfillShapes(StatementViews views, RelationName root) {
    this.views = views;
    this.root = root;
  }

  StepSql of(BackfillStep step) {
    String table = step.table().quoted();
    if (step instanceof BackfillStep.AddColumn s) {
      return new StepSql(
          "add-column",
          views.of(s),
          "%s gets %s, the key of %s".formatted(table, Identifier.quote(s.column()), root));
    }
    if (step instanceof BackfillStep.FillNewRows s) {
      return new StepSql(
          "fill-new-rows",
          views.of(s),
          "rows written to %s from now on get the key of %s"
              .formatted(table, carriers(s.sources(), s.sentinel())));
    }
    if (step instanceof BackfillStep.PropagateKey s) {
      return new StepSql(
          "propagate-key",
          views.of(s),
          "rows of %s follow when their row in %s changes tenant".formatted(s.child(), table));
    }
    if (step instanceof BackfillStep.Backfill s) {
      return new StepSql(template(s.method()), views.of(s), backfilled(s));
    }
    if (step instanceof BackfillStep.BatchFunction s) {
      return new StepSql(
          "batch-function",
          views.of(s),
          "%s, wave %d%s: fills one batch and returns how many rows"
              .formatted(table, s.wave(), BatchText.minutes(s.rows())));
    }
    if (step instanceof BackfillStep.BatchOrder s) {
      return new StepSql("batch-order", views.of(s), "which batch functions come before which");
    }
    if (step instanceof BackfillStep.ScheduleBatches s) {
      return new StepSql(
          "schedule-batches", views.of(s), "a batch of %s every minute".formatted(table));
    }
    if (step instanceof BackfillStep.CheckRows s) {
      return new StepSql("verify-key", views.of(s), "what rows of %s must hold".formatted(table));
    }
    if (step instanceof BackfillStep.VerifyKey s) {
      return new StepSql("verify-key", views.of(s), "what must hold of %s".formatted(table));
    }
    if (step instanceof BackfillStep.RequireTenant s) {
      return new StepSql(
          "require-tenant", views.of(s), "%s has the tenant of rows without one".formatted(table));
    }
    if (step instanceof BackfillStep.DeleteRows s) {
      return new StepSql(
          "delete-rows",
          views.of(s),
          "%s: rows that reach no tenant are deleted, and do not come back".formatted(table));
    }
    if (step instanceof BackfillStep.RequireKey s) {
      return new StepSql(
          "require-key",
          views.of(s),
          "%s: %s becomes NOT NULL".formatted(table, Identifier.quote(s.column())));
    }
    throw new IllegalStateException("a step without SQL: " + step);
  }

  private static String carriers(List<KeySource> sources, Optional<String> sentinel) {
    return Stream.concat(
            sources.stream().map(source -> "their row in " + source.carrier()),
            sentinel.stream().map(key -> "the tenant " + Identifier.literal(key)))
        .distinct()
        .collect(Collectors.joining(", else of "));
  }

  private static String template(BackfillMethod method) {
    if (method instanceof BackfillMethod.Whole) {
      return "backfill-whole";
    }
    return method instanceof BackfillMethod.KeyRanges ? "backfill-by-key" : "backfill-by-page";
  }

  private static String backfilled(BackfillStep.Backfill step) {
    return "%s, wave %d%s%s%s"
        .formatted(
            step.table(),
            step.wave(),
            BatchText.rows(step.rows(), step.method()),
            fire("unless a superuser runs this", step.firing()),
            fire("if a superuser runs this", step.firingInReplica()));
  }

  private static String fire(String when, List<String> triggers) {
    return triggers.isEmpty()
        ? ""
        : "; %s, these triggers fire: %s".formatted(when, Identifier.list(triggers));
  }
}

package tenantpath.report.sql;

import tenantpath.plan.KeyStep;
import tenantpath.schema.Identifier;
import tenantpath.schema.View;

/** The shapes of the steps about unique keys. */
final class KeyShapes {
  private KeyShapes() {}

  static StepSql of(KeyStep step) {
    if (step instanceof KeyStep.BuildUnique s) {
      return new StepSql(
          "build-unique",
          KeyViews.of(s),
          what("%s: %s is built with the key in it", s, s.key().name()));
    }
    if (step instanceof KeyStep.SwapUnique s) {
      return new StepSql(
          s.partitioned() ? "swap-partitioned-unique" : "swap-unique",
          KeyViews.of(s),
          what("%s: %s takes the place of the one without the key", s, s.key().name()));
    }
    if (step instanceof KeyStep.ReplaceConstraint s) {
      return new StepSql(
          "replace-constraint", KeyViews.of(s), what("%s: %s with the key in it", s, s.name()));
    }
    if (step instanceof KeyStep.RegroupView s) {
      return new StepSql(
          s.viewKind() == View.Kind.VIEW ? "regroup-view" : "regroup-materialized-view",
          KeyViews.of(s),
          "%s groups by what it selects, and depends on no primary key any more"
              .formatted(s.table()));
    }
    if (step instanceof KeyStep.RegroupRoutine s) {
      return new StepSql(
          "regroup-routine",
          new KeyView.RegroupRoutine(s.before(), s.after()),
          "%s groups by what it selects, and depends on no primary key any more"
              .formatted(s.table()));
    }
    if (step instanceof KeyStep.CreateExtension s) {
      return new StepSql(
          "create-extension",
          KeyViews.of(s),
          "the operator classes that an exclusion constraint needs for the key");
    }
    if (step instanceof KeyStep.AddAllOrNone s) {
      return new StepSql(
          "add-all-or-none", KeyViews.of(s), what("%s: %s says what MATCH FULL said", s, s.name()));
    }
    if (step instanceof KeyStep.KeepPlainIndex s) {
      return new StepSql(
          "keep-plain-index",
          KeyViews.of(s),
          what("%s: a plain index beside %s, which phase 70 drops", s, s.key().name()));
    }
    throw new IllegalStateException("a step without SQL: " + step);
  }

  private static String what(String text, KeyStep step, String name) {
    return text.formatted(step.table(), Identifier.quote(name));
  }
}

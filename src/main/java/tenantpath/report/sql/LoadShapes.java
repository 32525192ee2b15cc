package tenantpath.report.sql;

import tenantpath.plan.LoadStep;

/** The shapes of the steps that load rows from a source. */
final class LoadShapes {
  private LoadShapes() {}

  static StepSql of(LoadStep step) {
    if (step instanceof LoadStep.CheckSource s) {
      return new StepSql(
          "check-source", LoadViews.of(s), "the source has what is read below, and nothing else");
    }
    if (step instanceof LoadStep.CompareSource s) {
      return new StepSql(
          "compare-source", LoadViews.of(s), "the source has as many rows as were loaded");
    }
    if (step instanceof LoadStep.LoadTable s) {
      return new StepSql(
          "load-table", LoadViews.of(s), "%s: its rows come from the source".formatted(s.table()));
    }
    if (step instanceof LoadStep.SetSequence s) {
      return new StepSql(
          "set-sequence",
          LoadViews.of(s),
          "%s goes on where the source stands".formatted(s.sequence()));
    }
    throw new IllegalStateException("a step without SQL: " + step);
  }
}

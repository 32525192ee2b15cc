package tenantpath.report.sql;

import java.util.List;
import java.util.Optional;
import tenantpath.plan.ForeignKeyStep;
import tenantpath.plan.ForeignKeyStep.AddForeignKey;
import tenantpath.plan.ForeignKeyStep.DropForeignKey;
import tenantpath.plan.ForeignKeyStep.RenameForeignKey;

/** The step that undoes one of phases 70 and 90. */
final class ForeignKeyUndo {
  private ForeignKeyUndo() {}

  static ForeignKeyStep of(ForeignKeyStep step) {
    if (step instanceof AddForeignKey s) {
      return new DropForeignKey(
          s.phase(), s.key(), Optional.empty(), s.checking(), List.of(), s.counting());
    }
    if (step instanceof DropForeignKey s) {
      return s.undoing();
    }
    if (step instanceof RenameForeignKey s) {
      return new RenameForeignKey(s.phase(), s.table(), s.to(), s.name());
    }
    throw new IllegalStateException("a step that cannot be undone: " + step);
  }
}

package tenantpath.report.sql;

import tenantpath.plan.ForeignKeyStep;
import tenantpath.plan.Phase;
import tenantpath.schema.Identifier;

/** The shapes of the steps about foreign keys. */
final class ForeignKeyShapes {
  private ForeignKeyShapes() {}

  static StepSql of(ForeignKeyStep step) {
    if (step instanceof ForeignKeyStep.AddForeignKey s) {
      String how = s.phase() == Phase.KEYS ? " gets the key" : " again";
      return new StepSql(
          "add-foreign-key",
          ForeignKeyViews.of(s),
          "%s: foreign key %s to %s%s"
              .formatted(
                  s.table(), Identifier.quote(s.key().name()), s.key().referencedTable(), how));
    }
    if (step instanceof ForeignKeyStep.DropForeignKey s) {
      return new StepSql(
          "drop-foreign-key",
          ForeignKeyViews.of(s),
          "%s: foreign key %s goes".formatted(s.table(), Identifier.quote(s.key().name())));
    }
    if (step instanceof ForeignKeyStep.RenameForeignKey s) {
      return new StepSql(
          "rename-foreign-key",
          ForeignKeyViews.of(s),
          "%s: foreign key %s has its name again".formatted(s.table(), Identifier.quote(s.to())));
    }
    throw new IllegalStateException("a step without SQL: " + step);
  }
}

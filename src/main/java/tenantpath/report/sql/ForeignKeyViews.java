package tenantpath.report.sql;

import static tenantpath.report.sql.SqlText.array;
import static tenantpath.report.sql.SqlText.inFormat;
import static tenantpath.report.sql.SqlText.regclass;
import static tenantpath.schema.Identifier.literal;
import static tenantpath.schema.Identifier.quote;

import tenantpath.plan.ForeignKeyStep;
import tenantpath.plan.ForeignKeyStep.AddForeignKey.Checking;
import tenantpath.plan.Phase;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** Makes the views of the statements about foreign keys. */
final class ForeignKeyViews {
  private static final String NOT_VALID = " NOT VALID";

  private ForeignKeyViews() {}

  static KeyView.AddForeignKey of(ForeignKeyStep.AddForeignKey step) {
    ForeignKey key = step.key();
    return new KeyView.AddForeignKey(
        key.table().quoted(),
        regclass(key.table()),
        quote(step.name()),
        literal(step.name()),
        literal(key.name()),
        array(key.columns()),
        definition(step),
        step.checking() == Checking.AFTERWARDS,
        step.phase() == Phase.FOREIGN_KEYS,
        step.comment().map(Identifier::literal).orElse(""),
        step.counting().stream().map(SqlText::regclass).toList());
  }

  private static String definition(ForeignKeyStep.AddForeignKey step) {
    String text = step.key().definition();
    return step.checking() == Checking.AFTERWARDS ? text + NOT_VALID : text;
  }

  static KeyView.DropForeignKey of(ForeignKeyStep.DropForeignKey step) {
    String heir = step.heir().orElse("");
    ForeignKey key = step.key();
    return new KeyView.DropForeignKey(
        step.table().quoted(),
        regclass(step.table()),
        quote(key.name()),
        literal(key.name()),
        array(key.columns()),
        heir.isEmpty() ? "" : quote(heir),
        literal(heir),
        heir.isEmpty() ? "" : inFormat(quote(heir)),
        inFormat(step.table().quoted()),
        step.settling().stream().map(SqlText::regclass).toList(),
        step.counting().stream().map(SqlText::regclass).toList());
  }

  static KeyView.RenameForeignKey of(ForeignKeyStep.RenameForeignKey step) {
    return new KeyView.RenameForeignKey(
        step.table().quoted(),
        regclass(step.table()),
        quote(step.name()),
        literal(step.name()),
        inFormat(quote(step.name())),
        quote(step.to()),
        literal(step.to()),
        inFormat(quote(step.to())));
  }
}

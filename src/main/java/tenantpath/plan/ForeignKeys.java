package tenantpath.plan;

import java.util.Optional;
import tenantpath.plan.ForeignKeyStep.AddForeignKey;
import tenantpath.plan.ForeignKeyStep.AddForeignKey.Checking;
import tenantpath.plan.ForeignKeyStep.DropForeignKey;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Makes the steps that add and drop foreign keys. */
final class ForeignKeys {
  private ForeignKeys() {}

  /** The step; {@code name} is what the foreign key is called for now. */
  static AddForeignKey addition(Phase phase, ForeignKey key, String name, Schema schema) {
    return new AddForeignKey(phase, key, name, checking(key, schema));
  }

  /** The step that drops it. */
  static DropForeignKey removal(Phase phase, ForeignKey key, Optional<String> heir, Schema schema) {
    return new DropForeignKey(phase, key, heir, checking(key, schema));
  }

  private static Checking checking(ForeignKey key, Schema schema) {
    if (!key.validated() || !key.enforced()) {
      return Checking.NEVER;
    }
    // VALIDATE leaves what a foreign key has on the partitions it references NOT VALID.
    return isPartitioned(key.table(), schema) || isPartitioned(key.referencedTable(), schema)
        ? Checking.AT_ONCE
        : Checking.AFTERWARDS;
  }

  private static boolean isPartitioned(RelationName table, Schema schema) {
    return schema.table(table).filter(Table::isPartitioned).isPresent();
  }
}

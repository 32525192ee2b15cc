package tenantpath.check.rules;

import java.util.Optional;
import tenantpath.check.CheckContext;
import tenantpath.decisions.NullRows;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** What the plan does with rows that have no tenant, and what there is to decide about them. */
final class RowsWithoutTenant {
  private RowsWithoutTenant() {}

  /** Starts with a verb, has no full stop. */
  static String fate(CheckContext context, RelationName table) {
    Optional<NullRows> decided = context.design().decisions().nulls(table);
    if (decided.isPresent() && decided.get() instanceof NullRows.Sentinel sentinel) {
      return "gives such rows the key %s in sql/30-backfill.sql"
          .formatted(Identifier.literal(sentinel.value()));
    }
    if (decided.isPresent() && decided.get() instanceof NullRows.Delete) {
      return "deletes such rows in sql/50-not-null.sql, and only a backup brings them back";
    }
    return "stops in sql/40-verify-backfill.sql, before anything is distributed, if there are such"
        + " rows";
  }

  /** In the imperative. */
  static String choice() {
    return "Count the rows; then give each a tenant, or say in the decisions file what becomes of"
        + " them (nulls: leave-out, delete or {sentinel: KEY}).";
  }
}

package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.NullRows;
import tenantpath.decisions.Provenance;
import tenantpath.decisions.TableDecision;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** What people decided about the rows that reach no tenant, of the tables that may have such. */
final class NullRowsPlan {
  private final Decisions decisions;
  private final PlannedTables tables;

  NullRowsPlan(Decisions decisions, PlannedTables tables) {
    this.decisions = decisions;
    this.tables = tables;
  }

  /** The key that such rows of a table get. */
  Optional<String> sentinel(RelationName table) {
    return of(table)
        .filter(NullRows.Sentinel.class::isInstance)
        .map(rows -> ((NullRows.Sentinel) rows).value());
  }

  /** Whether such rows of a table are deleted. */
  boolean deletes(RelationName table) {
    return of(table).filter(NullRows.Delete.class::isInstance).isPresent();
  }

  /** Who decided, where and why. */
  String words(RelationName table) {
    Provenance provenance = decisions.of(table).map(TableDecision::provenance).orElseThrow();
    return provenance.words() + " (" + provenance.span() + ")";
  }

  /** All keys that stand for a tenant of such rows, sorted. */
  List<String> sentinels() {
    return tables.distributed().stream()
        .map(Table::name)
        .flatMap(table -> sentinel(table).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<NullRows> of(RelationName table) {
    return decisions
        .nulls(table)
        .filter(rows -> tables.backfill(table).isPresent() || keyMayBeNull(table));
  }

  private boolean keyMayBeNull(RelationName table) {
    return tables
        .keyColumn(table)
        .flatMap(key -> tables.table(table).column(key))
        .filter(Column::notNull)
        .isEmpty();
  }
}

package tenantpath.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tenantpath.query.Join;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Columns that queries equate with the key of another table. */
final class JoinedColumns {
  private final Schema schema;
  private final Map<ColumnReference, Join> joins = new TreeMap<>();

  JoinedColumns(Schema schema, List<Join> all) {
    this.schema = schema;
    for (Join join : all) {
      if (join.leftColumn().isPresent() && join.rightColumn().isPresent()) {
        add(join, join.leftColumn().get(), join.rightColumn().get());
        add(join, join.rightColumn().get(), join.leftColumn().get());
      }
    }
  }

  /** The key that a column is equated with, and by what. */
  Optional<TargetMatch> of(RelationName table, Column column) {
    ColumnReference reference = new ColumnReference(table, column.name());
    return Optional.ofNullable(joins.get(reference)).flatMap(join -> match(join, reference));
  }

  private void add(Join join, ColumnReference column, ColumnReference key) {
    if (!column.table().equals(key.table()) && isKey(key) && !isKey(column)) {
      joins.putIfAbsent(column, join);
    }
  }

  private Optional<TargetMatch> match(Join join, ColumnReference column) {
    ColumnReference left = join.leftColumn().orElseThrow();
    ColumnReference key = left.equals(column) ? join.rightColumn().orElseThrow() : left;
    return schema
        .column(key.table(), key.column())
        .map(found -> TargetMatch.joined(key.table(), found, join.source()));
  }

  private boolean isKey(ColumnReference column) {
    return schema
        .table(column.table())
        .flatMap(Table::primaryKey)
        .map(PrimaryKey::columns)
        .filter(List.of(column.column())::equals)
        .isPresent();
  }
}

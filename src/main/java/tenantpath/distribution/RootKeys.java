package tenantpath.distribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.graph.NameWords;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Column;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;

/** Which column tells the rows of a table apart, and to the other tables. */
final class RootKeys {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final ColumnIndex columns;

  RootKeys(Schema schema, RelationshipGraph graph, ColumnIndex columns) {
    this.schema = schema;
    this.graph = graph;
    this.columns = columns;
  }

  /** The primary key's column, else the first unique NOT NULL one, else {@code id}. */
  static Optional<Column> only(Table table) {
    Stream<List<String>> keys =
        Stream.concat(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniqueConstraints().stream().map(UniqueConstraint::columns));
    return alone(table, keys).findFirst().or(() -> table.column("id"));
  }

  /** Of those that tell its rows apart alone, the one that other tables hold most. */
  Optional<Column> heldMost(Table table) {
    Stream<List<String>> keys =
        OwnUniqueKey.of(table, schema).filter(OwnUniqueKey::whole).map(OwnUniqueKey::columns);
    return alone(table, keys)
        .max(
            Comparator.<Column>comparingLong(key -> references(table, key))
                .thenComparingLong(key -> names(table, key)))
        .or(() -> only(table));
  }

  private static Stream<Column> alone(Table table, Stream<List<String>> keys) {
    return keys.filter(columns -> columns.size() == 1)
        .flatMap(columns -> table.column(columns.get(0)).stream())
        .filter(Column::notNull);
  }

  private long references(Table table, Column key) {
    return graph.incoming(table.name()).stream()
        .filter(r -> !r.referencesItself() && r.referencedColumns().equals(List.of(key.name())))
        .count();
  }

  /** How many tables have a column that is named after this key, and could hold it. */
  private long names(Table table, Column key) {
    TenantRoot root = new TenantRoot(table, key);
    return columns.named(NameWords.normalized(root.carrierName())).stream()
        .filter(column -> !column.table().equals(table.name()))
        .flatMap(column -> columns.column(column).stream())
        .filter(column -> KeyTypes.compare(column, key.type(), schema) != KeyTypes.OTHER)
        .count();
  }
}

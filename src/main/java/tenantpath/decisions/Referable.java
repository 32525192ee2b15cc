package tenantpath.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.schema.Column;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeFamily;
import tenantpath.schema.UniqueConstraint;

/**
 * Whether columns can name a row of a table: one row at most, or a backfill would take the key of
 * any that fits, and by values of the same types.
 */
public final class Referable {
  private final Schema schema;

  public Referable(Schema schema) {
    this.schema = schema;
  }

  /** Why they cannot; empty where they can. */
  public Optional<String> objection(
      RelationName from, List<String> columns, RelationName to, List<String> referencedColumns) {
    Optional<Table> child = schema.table(from);
    Optional<Table> parent = schema.table(to);
    if (child.isEmpty() || parent.isEmpty()) {
      return Optional.of("the dump does not hold both tables");
    }
    for (Table end : List.of(child.get(), parent.get())) {
      if (end.isPartition()) {
        return Optional.of(
            end.name() + " is a partition and follows " + end.partitionOf().orElseThrow());
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      Optional<String> types =
          types(child.get(), columns.get(i), parent.get(), referencedColumns.get(i));
      if (types.isPresent()) {
        return types;
      }
    }
    return identifies(parent.get(), referencedColumns)
        ? Optional.empty()
        : Optional.of(
            "no key makes %s of %s unique, so a row could name several"
                .formatted(Identifier.list(referencedColumns), to));
  }

  private Optional<String> types(
      Table child, String column, Table parent, String referencedColumn) {
    Optional<Column> own = child.column(column);
    Optional<Column> other = parent.column(referencedColumn);
    if (own.isEmpty() || other.isEmpty() || family(own.get()).equals(family(other.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        "%s of %s is %s, %s of %s is %s"
            .formatted(
                Identifier.quote(column),
                child.name(),
                own.get().type(),
                Identifier.quote(referencedColumn),
                parent.name(),
                other.get().type()));
  }

  private TypeFamily family(Column column) {
    return TypeFamily.of(column.type(), schema);
  }

  private boolean identifies(Table table, List<String> columns) {
    boolean unique = keys(table).anyMatch(key -> !key.isEmpty() && columns.containsAll(key));
    return unique
        || columns.stream().anyMatch(column -> isKeyed(table, column) && isMadeUp(table, column));
  }

  private Stream<? extends Collection<String>> keys(Table table) {
    Stream<List<String>> constraints =
        Stream.concat(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniqueConstraints().stream().map(UniqueConstraint::columns));
    Stream<List<String>> indexes =
        schema.indexesOf(table.name()).stream()
            .filter(index -> index.unique() && index.predicate().isEmpty())
            .filter(index -> index.keyColumns().size() == index.keys().size())
            .map(Index::keyColumns);
    return Stream.concat(constraints, indexes);
  }

  /** The id of a key that the partition column was added to. */
  private static boolean isKeyed(Table table, String column) {
    return table.primaryKey().filter(key -> key.columns().contains(column)).isPresent();
  }

  private static boolean isMadeUp(Table table, String column) {
    return table.column(column).filter(Column::madeUp).isPresent();
  }
}

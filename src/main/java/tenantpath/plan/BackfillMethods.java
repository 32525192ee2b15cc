package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tenantpath.schema.Constraint;
import tenantpath.schema.Index;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;

/** Chooses how the rows of a table are walked. */
final class BackfillMethods {
  /** Up to so many rows one UPDATE is over in about a second. */
  private static final long SMALL = 100_000;

  private final Schema schema;
  private final ColumnTypes types;

  BackfillMethods(Schema schema) {
    this.schema = schema;
    types = new ColumnTypes(schema);
  }

  BackfillMethod of(Table table) {
    OptionalLong rows = rows(table);
    if (rows.isPresent() && rows.getAsLong() <= SMALL) {
      return new BackfillMethod.Whole();
    }
    return batches(table);
  }

  /** As {@link #of}, for callers that want batches whatever the size. */
  BackfillMethod batches(Table table) {
    Optional<List<String>> key = walkableKey(table);
    return key.isPresent()
        ? new BackfillMethod.KeyRanges(key.get())
        : new BackfillMethod.PageRanges();
  }

  /** How many rows the dump holds, those of all partitions; empty where any is unknown. */
  OptionalLong rows(Table table) {
    if (!table.isPartitioned()) {
      return table.rows();
    }
    long sum = 0;
    for (Table partition : schema.partitionsOf(table.name())) {
      OptionalLong rows = rows(partition);
      if (rows.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += rows.getAsLong();
    }
    return OptionalLong.of(sum);
  }

  private Optional<List<String>> walkableKey(Table table) {
    Stream<List<String>> primary =
        table.primaryKey().stream().filter(k -> !k.withoutOverlaps()).map(Constraint::columns);
    Stream<List<String>> unique =
        table.uniqueConstraints().stream()
            .filter(k -> !k.withoutOverlaps())
            .map(Constraint::columns);
    Stream<List<String>> indexes =
        schema.indexesOf(table.name()).stream()
            .filter(BackfillMethods::isPlainKey)
            .map(Index::keyColumns);
    return Stream.of(primary, unique, indexes)
        .flatMap(keys -> keys)
        .filter(key -> walkable(table, key))
        .findFirst();
  }

  static boolean isPlainKey(Index index) {
    return index.unique()
        && index.predicate().isEmpty()
        && index.keys().stream().allMatch(key -> key.plainColumn() && key.options().isEmpty());
  }

  private boolean walkable(Table table, List<String> key) {
    return key.stream()
        .allMatch(
            name ->
                table
                    .column(name)
                    .filter(column -> column.notNull())
                    .filter(column -> types.operatorSchema(column.type()).isEmpty())
                    .isPresent());
  }

  /** The relations that store the table's rows: itself, or the partitions without partitions. */
  List<RelationName> storage(Table table) {
    if (!table.isPartitioned()) {
      return List.of(table.name());
    }
    return schema.partitionsOf(table.name()).stream()
        .filter(partition -> partition.kind() != TableKind.FOREIGN)
        .flatMap(partition -> storage(partition).stream())
        .toList();
  }
}

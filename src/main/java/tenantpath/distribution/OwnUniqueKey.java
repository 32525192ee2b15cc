package tenantpath.distribution;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.source.Span;

/**
 * A primary key, UNIQUE constraint or unique index that is a table's own, not a parent's.
 *
 * @param type what it is where it lacks the distribution column
 * @param columns the plain columns
 * @param whole whether it holds for all rows, and by those columns alone
 */
record OwnUniqueKey(
    ObstacleType type,
    String name,
    List<String> columns,
    boolean nullsNotDistinct,
    boolean whole,
    Span span) {
  OwnUniqueKey {
    columns = List.copyOf(columns);
  }

  static Stream<OwnUniqueKey> of(Table table, Schema schema) {
    Stream<OwnUniqueKey> primary =
        table.primaryKey().stream()
            .filter(key -> !key.inherited())
            .map(
                key ->
                    new OwnUniqueKey(
                        ObstacleType.PRIMARY_KEY_WITHOUT_KEY,
                        key.name(),
                        key.columns(),
                        false,
                        true,
                        key.span()));
    Stream<OwnUniqueKey> unique =
        table.uniqueConstraints().stream()
            .filter(key -> !key.inherited())
            .map(
                key ->
                    new OwnUniqueKey(
                        ObstacleType.UNIQUE_WITHOUT_KEY,
                        key.name(),
                        key.columns(),
                        key.nullsNotDistinct(),
                        true,
                        key.span()));
    Stream<OwnUniqueKey> indexes =
        schema.indexesOf(table.name()).stream()
            .filter(index -> index.unique() && index.attachedTo().isEmpty())
            .map(
                index ->
                    new OwnUniqueKey(
                        ObstacleType.UNIQUE_INDEX_WITHOUT_KEY,
                        index.name().name(),
                        index.keyColumns(),
                        index.nullsNotDistinct(),
                        index.predicate().isEmpty()
                            && index.keyColumns().size() == index.keys().size(),
                        index.span()));
    return Stream.of(primary, unique, indexes).flatMap(keys -> keys);
  }
}

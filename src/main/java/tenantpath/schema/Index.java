package tenantpath.schema;

import java.util.List;
import java.util.Optional;
import tenantpath.source.Span;

/**
 * An index that CREATE INDEX made; the index behind a constraint is not among them.
 *
 * @param name in its table's schema
 * @param method the access method, such as btree
 * @param attachedTo the index of the partitioned parent that this one is a part of
 * @param definition as {@code pg_get_indexdef} writes it, names schema-qualified
 */
public record Index(
    RelationName name,
    RelationName table,
    boolean unique,
    boolean nullsNotDistinct,
    String method,
    List<Key> keys,
    List<String> include,
    Optional<String> predicate,
    Optional<String> tablespace,
    Optional<RelationName> attachedTo,
    String definition,
    Span span) {
  public Index {
    keys = List.copyOf(keys);
    include = List.copyOf(include);
  }

  /**
   * One key of an index.
   *
   * @param text a raw column name, or an expression as written
   * @param options what follows it: COLLATE, operator class, DESC, NULLS FIRST; may be empty
   */
  public record Key(String text, boolean plainColumn, String options) {}

  /** The same with one more column in front. */
  public Index withFirst(String column) {
    return new Index(
        name,
        table,
        unique,
        nullsNotDistinct,
        method,
        FirstKey.before(new Key(column, true, ""), keys),
        include,
        predicate,
        tablespace,
        attachedTo,
        FirstKey.inserted(Identifier.quote(column), definition),
        span);
  }

  /** The plain columns of the key part. */
  public List<String> keyColumns() {
    return keys.stream().filter(Key::plainColumn).map(Key::text).toList();
  }
}

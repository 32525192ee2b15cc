package tenantpath.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.schema.Constraint;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.UniqueConstraint;

/**
 * What a primary key, a UNIQUE constraint and a unique index have in common.
 *
 * @param name raw
 * @param columns the plain key columns
 * @param expressions the other keys, as written
 * @param include the columns that are stored beside the key
 */
public record Uniqueness(
    String name, List<String> columns, List<String> expressions, List<String> include) {
  public Uniqueness {
    columns = List.copyOf(columns);
    expressions = List.copyOf(expressions);
    include = List.copyOf(include);
  }

  /** (a, lower(b)): what is unique, plain columns first. */
  public String keys() {
    return Stream.concat(columns.stream().map(Identifier::quote), expressions.stream())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  static Uniqueness of(Constraint constraint) {
    List<String> include = List.of();
    if (constraint instanceof PrimaryKey key) {
      include = key.include();
    } else if (constraint instanceof UniqueConstraint unique) {
      include = unique.include();
    }
    return new Uniqueness(constraint.name(), constraint.columns(), List.of(), include);
  }

  static Uniqueness of(Index index) {
    List<String> expressions =
        index.keys().stream().filter(key -> !key.plainColumn()).map(Index.Key::text).toList();
    return new Uniqueness(index.name().name(), index.keyColumns(), expressions, index.include());
  }
}

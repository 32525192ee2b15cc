package tenantpath.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/**
 * What a relation or a query in FROM offers to the query around it.
 *
 * @param tables the tables its rows come from
 * @param columns its columns in order
 * @param complete whether those are all its columns
 */
record Shape(Set<RelationName> tables, List<Output> columns, boolean complete) {
  static final Shape UNKNOWN = new Shape(Set.of(), List.of(), false);

  /**
   * One column.
   *
   * @param origins the columns of tables that its values are taken from unchanged
   */
  record Output(String name, Set<ColumnReference> origins) {}

  Shape {
    columns = List.copyOf(columns);
  }

  /** The same with its first columns renamed. */
  Shape renamed(List<String> names) {
    if (names.isEmpty()) {
      return this;
    }
    List<Output> renamed = new ArrayList<>(columns);
    for (int i = 0; i < names.size(); i++) {
      if (i < renamed.size()) {
        renamed.set(i, new Output(names.get(i), renamed.get(i).origins()));
      } else {
        renamed.add(new Output(names.get(i), Set.of()));
      }
    }
    return new Shape(tables, renamed, complete);
  }

  /** UNION and the like: this one's names, both origins. */
  Shape combined(Shape other) {
    List<Output> both = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Output mine = columns.get(i);
      Set<ColumnReference> theirs =
          i < other.columns.size() ? other.columns.get(i).origins() : Set.of();
      both.add(new Output(mine.name(), union(mine.origins(), theirs)));
    }
    return new Shape(union(tables, other.tables), both, complete && other.complete);
  }

  boolean has(String column) {
    return columns.stream().anyMatch(output -> output.name().equals(column));
  }

  Set<ColumnReference> origins(String column) {
    return columns.stream()
        .filter(output -> output.name().equals(column))
        .findFirst()
        .map(Output::origins)
        .orElse(Set.of());
  }

  static <T> Set<T> union(Set<T> left, Set<T> right) {
    return Stream.concat(left.stream(), right.stream()).collect(Collectors.toUnmodifiableSet());
  }
}

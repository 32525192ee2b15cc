package tenantpath.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/**
 * What the columns of one query level can mean: the items of its FROM, what WITH names, and the
 * levels around it.
 */
final class Scope {
  private final Optional<Scope> outer;
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Shape> commonTables = new HashMap<>();
  private final Set<String> mergedColumns = new HashSet<>();
  private final Set<Use> ungrouped = new HashSet<>();
  private boolean afterGrouping;
  private int aggregates;

  /** A column of one item, by the item's place in FROM. */
  record Use(int source, String column) {}

  /** A column told to the items that have it; several only where USING merges them. */
  record Resolved(Scope scope, Set<Use> uses, Set<ColumnReference> origins) {}

  private Scope(Optional<Scope> outer) {
    this.outer = outer;
  }

  static Scope outermost() {
    return new Scope(Optional.empty());
  }

  Scope inner() {
    return new Scope(Optional.of(this));
  }

  List<Source> sources() {
    return sources;
  }

  /** The level around this one, for an item that cannot see its neighbours. */
  Scope aside() {
    return outer.orElse(this);
  }

  /** The tables that all items read. */
  Set<RelationName> tables() {
    return sources.stream()
        .flatMap(source -> source.shape().tables().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All items as one, each merged column once. */
  Shape whole() {
    Map<String, Shape.Output> columns = new LinkedHashMap<>();
    for (Source source : sources) {
      for (Shape.Output output : source.shape().columns()) {
        columns.merge(
            output.name(),
            output,
            (a, b) -> new Shape.Output(a.name(), Shape.union(a.origins(), b.origins())));
      }
    }
    boolean complete = sources.stream().allMatch(source -> source.shape().complete());
    return new Shape(tables(), List.copyOf(columns.values()), complete);
  }

  /** The item of that name, here or further out; none where it is not known. */
  List<Source> named(List<String> qualifier) {
    List<Source> named = sources.stream().filter(s -> isNamed(s, qualifier)).toList();
    return named.isEmpty() ? outer.map(s -> s.named(qualifier)).orElse(List.of()) : named;
  }

  void add(Source source) {
    sources.add(source);
  }

  void merge(String column) {
    mergedColumns.add(column);
  }

  void name(String commonTable, Shape shape) {
    commonTables.put(commonTable, shape);
  }

  Optional<Shape> commonTable(String name) {
    Optional<Shape> own = Optional.ofNullable(commonTables.get(name));
    return own.or(() -> outer.flatMap(scope -> scope.commonTable(name)));
  }

  /** From here on columns that are not grouped by depend on a key that is. */
  void startAfterGrouping() {
    afterGrouping = true;
  }

  void enterAggregate() {
    aggregates++;
  }

  void leaveAggregate() {
    aggregates--;
  }

  /** Columns used after grouping and outside any aggregate. */
  Set<Use> ungrouped() {
    return ungrouped;
  }

  /** What a column name means here; empty where it cannot be told. */
  Optional<Resolved> resolve(List<String> qualifier, String column) {
    Optional<Resolved> resolved = find(qualifier, column);
    resolved.ifPresent(r -> r.scope().note(r.uses()));
    return resolved;
  }

  private Optional<Resolved> find(List<String> qualifier, String column) {
    List<Integer> having = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      if (qualifier.isEmpty() ? source.shape().has(column) : isNamed(source, qualifier)) {
        having.add(i);
      }
    }
    if (having.isEmpty()) {
      boolean mayBeHere =
          qualifier.isEmpty() && sources.stream().anyMatch(s -> !s.shape().complete());
      return mayBeHere ? Optional.empty() : outer.flatMap(s -> s.find(qualifier, column));
    }
    boolean merged = qualifier.isEmpty() && mergedColumns.contains(column);
    return having.size() > 1 && !merged ? Optional.empty() : Optional.of(resolved(having, column));
  }

  private static boolean isNamed(Source source, List<String> qualifier) {
    int last = qualifier.size() - 1;
    Optional<String> schema = last == 0 ? Optional.empty() : Optional.of(qualifier.get(last - 1));
    return source.isNamed(schema, qualifier.get(last));
  }

  private Resolved resolved(List<Integer> having, String column) {
    Set<Use> uses = new HashSet<>();
    Set<ColumnReference> origins = new HashSet<>();
    for (int i : having) {
      uses.add(new Use(i, column));
      Source source = sources.get(i);
      origins.addAll(source.shape().origins(column));
      if (!source.shape().complete() && source.relation().isPresent()) {
        origins.add(new ColumnReference(source.relation().get(), column));
      }
    }
    return new Resolved(this, uses, Set.copyOf(origins));
  }

  private void note(Set<Use> uses) {
    if (afterGrouping && aggregates == 0) {
      ungrouped.addAll(uses);
    }
  }
}

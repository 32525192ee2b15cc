package tenantpath.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.View;

/** What names in a query mean: the schema, and the shapes of the views that were read so far. */
final class KnownRelations {
  private final Schema schema;
  private final Map<RelationName, Shape> viewShapes = new HashMap<>();
  private final Map<String, List<RelationName>> byName = new TreeMap<>();

  KnownRelations(Schema schema) {
    this.schema = schema;
    Stream.concat(
            schema.tables().stream().map(Table::name), schema.views().stream().map(View::name))
        .forEach(
            name -> byName.merge(name.name(), List.of(name), (a, b) -> List.of(a.get(0), name)));
  }

  void learn(RelationName view, Shape shape) {
    viewShapes.put(view, shape);
  }

  boolean isView(RelationName name) {
    return schema.view(name).isPresent();
  }

  boolean isAggregate(String name) {
    return Aggregates.BUILT_IN.contains(name)
        || schema.routines().stream()
            .anyMatch(r -> r.kind() == Routine.Kind.AGGREGATE && r.name().name().equals(name));
  }

  Optional<Table> table(RelationName name) {
    return schema.table(name);
  }

  /**
   * The relation that an unqualified name means: the first of these schemas that has it, else the
   * only one of the dump, else the server's own, else as if it were in the first of the schemas.
   */
  RelationName resolve(String name, List<String> searchPath) {
    for (String schemaName : searchPath) {
      RelationName candidate = RelationName.of(schemaName, name);
      if (schema.table(candidate).isPresent() || schema.view(candidate).isPresent()) {
        return candidate;
      }
    }
    if (name.startsWith("pg_")) {
      return RelationName.of("pg_catalog", name);
    }
    List<RelationName> named = byName.getOrDefault(name, List.of());
    return named.size() == 1 ? named.get(0) : RelationName.of(searchPath.get(0), name);
  }

  Shape shape(RelationName name) {
    Optional<Table> table = schema.table(name);
    if (table.isPresent()) {
      List<Shape.Output> columns =
          table.get().columns().stream()
              .map(c -> c.name())
              .map(c -> new Shape.Output(c, Set.of(new ColumnReference(name, c))))
              .toList();
      return new Shape(Set.of(name), columns, true);
    }
    return viewShapes.getOrDefault(name, new Shape(Set.of(name), List.of(), false));
  }
}

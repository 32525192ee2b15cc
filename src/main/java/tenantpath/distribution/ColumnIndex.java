package tenantpath.distribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tenantpath.graph.NameWords;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** The columns of a schema by their names without style, and which have a foreign key. */
final class ColumnIndex {
  private final Schema schema;
  private final Map<String, List<ColumnReference>> byName = new HashMap<>();
  private final Set<ColumnReference> referencing = new HashSet<>();

  ColumnIndex(Schema schema, RelationshipGraph graph) {
    this.schema = schema;
    for (RelationName name : graph.tables()) {
      schema
          .table(name)
          .ifPresent(
              table ->
                  table.columns().stream()
                      .map(column -> new ColumnReference(name, column.name()))
                      .forEach(this::add));
    }
    graph
        .relationships()
        .forEach(r -> r.columns().forEach(c -> referencing.add(new ColumnReference(r.from(), c))));
  }

  private void add(ColumnReference column) {
    byName
        .computeIfAbsent(NameWords.normalized(column.column()), key -> new ArrayList<>())
        .add(column);
  }

  /** The columns of a normalized name, sorted by table. */
  List<ColumnReference> named(String normalized) {
    return byName.getOrDefault(normalized, List.of());
  }

  Optional<Column> column(ColumnReference reference) {
    return schema.column(reference.table(), reference.column());
  }

  /** Whether most columns of this name have a foreign key; those of one table aside. */
  boolean mostlyReferencing(String normalized, RelationName aside) {
    List<ColumnReference> others =
        named(normalized).stream().filter(column -> !column.table().equals(aside)).toList();
    return others.stream().filter(referencing::contains).count() * 2 > others.size();
  }
}

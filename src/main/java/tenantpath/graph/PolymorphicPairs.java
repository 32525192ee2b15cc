package tenantpath.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeFamily;

/** Finds the column that names the type beside one that names a row, and the types it may name. */
final class PolymorphicPairs {
  private final Schema schema;
  private final Targets targets;
  private final TypeNames names;

  PolymorphicPairs(Schema schema, Targets targets) {
    this.schema = schema;
    this.targets = targets;
    names = new TypeNames(schema);
  }

  Optional<PolymorphicPair> of(Table table, ReferenceColumn reference) {
    String wanted = String.join("", reference.base()) + "type";
    return table.columns().stream()
        .filter(column -> NameWords.normalized(column.name()).equals(wanted))
        .filter(column -> !TypeFamily.of(column.type(), schema).isInteger())
        .findFirst()
        .map(type -> pair(table, type, reference.column()));
  }

  private PolymorphicPair pair(Table table, Column type, Column id) {
    Set<RelationName> tables = new TreeSet<>();
    Set<String> unresolved = new TreeSet<>();
    for (String value : names.of(table, type)) {
      List<RelationName> found =
          targets.named(TypeNames.stem(value)).stream()
              .filter(target -> sameFamily(target.key(), id))
              .map(Targets.Target::table)
              .toList();
      tables.addAll(found);
      if (found.isEmpty()) {
        unresolved.add(value);
      }
    }
    return new PolymorphicPair(
        table.name(), type.name(), id.name(), List.copyOf(tables), List.copyOf(unresolved));
  }

  private boolean sameFamily(Column left, Column right) {
    return TypeFamily.of(left.type(), schema).equals(TypeFamily.of(right.type(), schema));
  }
}

package tenantpath.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tenantpath.schema.Column;
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
    List<TypeTarget> known = new ArrayList<>();
    Set<String> unresolved = new TreeSet<>();
    for (String value : names.of(table, type)) {
      List<TypeTarget> found =
          targets.named(TypeNames.stem(value)).stream()
              .filter(target -> sameFamily(target.key(), id))
              .map(target -> new TypeTarget(value, target.table(), target.key().name()))
              .toList();
      known.addAll(found);
      if (found.isEmpty()) {
        unresolved.add(value);
      }
    }
    return new PolymorphicPair(
        table.name(), type.name(), id.name(), known, List.copyOf(unresolved));
  }

  private boolean sameFamily(Column left, Column right) {
    return TypeFamily.of(left.type(), schema).equals(TypeFamily.of(right.type(), schema));
  }
}

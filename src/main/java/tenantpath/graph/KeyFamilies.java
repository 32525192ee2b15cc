package tenantpath.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeFamily;

/** Of which types a schema's keys are, and so a column that names a row. */
final class KeyFamilies {
  private final Schema schema;
  private final Map<TypeFamily, Integer> counts = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();
  private int tables;

  KeyFamilies(Schema schema, List<RelationName> tables) {
    this.schema = schema;
    tables.forEach(name -> schema.table(name).ifPresent(this::add));
  }

  private void add(Table table) {
    table
        .primaryKey()
        .filter(key -> key.columns().size() == 1)
        .flatMap(key -> table.column(key.columns().get(0)))
        .ifPresent(
            key -> {
              counts.merge(family(key), 1, Integer::sum);
              tables++;
            });
    table.columns().stream()
        .map(column -> NameWords.normalized(column.name()))
        .filter(name -> !seen.add(name))
        .forEach(repeated::add);
  }

  /**
   * Whether the column's values may be keys. Text may be anything, and is believed only where most
   * keys are text and several tables have such a column.
   */
  boolean mayHold(Column column) {
    TypeFamily family = family(column);
    return family.isInteger()
        || family.isUuid()
        || 2 * counts.getOrDefault(family, 0) > tables
            && repeated.contains(NameWords.normalized(column.name()));
  }

  private TypeFamily family(Column column) {
    return TypeFamily.of(column.type(), schema);
  }
}

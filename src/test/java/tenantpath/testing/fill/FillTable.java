package tenantpath.testing.fill;

import java.util.List;
import java.util.Optional;

/**
 * A table to fill; partitions are filled through their parent.
 *
 * @param name schema-qualified and quoted
 * @param relation its name alone, raw
 * @param key the columns of its primary key
 */
record FillTable(
    String name,
    String relation,
    List<FillColumn> columns,
    List<String> key,
    List<String> uniqueColumns,
    List<FillReference> references) {
  FillTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    uniqueColumns = List.copyOf(uniqueColumns);
    references = List.copyOf(references);
  }

  Optional<FillColumn> column(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst();
  }

  boolean isReference(String column) {
    return references.stream().anyMatch(r -> r.columns().contains(column));
  }
}

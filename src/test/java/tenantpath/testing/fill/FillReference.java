package tenantpath.testing.fill;

import java.util.List;
import java.util.Optional;

/**
 * Columns that must hold the key of a row of another table.
 *
 * @param typeColumn of a reference that names its table in a column
 */
record FillReference(
    List<String> columns, String parent, List<String> parentColumns, Optional<String> typeColumn) {
  FillReference {
    columns = List.copyOf(columns);
    parentColumns = List.copyOf(parentColumns);
  }
}

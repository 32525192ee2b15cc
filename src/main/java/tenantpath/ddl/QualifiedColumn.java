package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** table.column or schema.table.column, as a statement writes it. */
record QualifiedColumn(QualifiedName table, String column) {
  static QualifiedColumn read(TokenCursor cursor) {
    List<String> parts = new ArrayList<>();
    do {
      parts.add(cursor.name());
    } while (cursor.acceptSymbol("."));
    int last = parts.size() - 1;
    if (last < 1) {
      throw cursor.unexpected("a column with its table");
    }
    Optional<String> schema = last > 1 ? Optional.of(parts.get(last - 2)) : Optional.empty();
    return new QualifiedColumn(new QualifiedName(schema, parts.get(last - 1)), parts.get(last));
  }
}

package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.schema.Column;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;

/** Which column tells the rows of a table apart. */
final class RootKeys {
  private RootKeys() {}

  /** The primary key's column, else the first unique NOT NULL one, else {@code id}. */
  static Optional<Column> only(Table table) {
    Stream<List<String>> keys =
        Stream.concat(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniqueConstraints().stream().map(UniqueConstraint::columns));
    return keys.filter(columns -> columns.size() == 1)
        .flatMap(columns -> table.column(columns.get(0)).stream())
        .filter(Column::notNull)
        .findFirst()
        .or(() -> table.column("id"));
  }
}

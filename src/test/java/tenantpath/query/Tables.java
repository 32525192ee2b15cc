package tenantpath.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tenantpath.schema.Column;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.SchemaBuilder;
import tenantpath.schema.Table;
import tenantpath.schema.View;
import tenantpath.source.Span;
import tenantpath.testing.BareTables;

/** Schemas of bare names: {@code orders(*id, store_id)} has the primary key id. */
final class Tables {
  static final Span SPAN = BareTables.SPAN;

  private final SchemaBuilder schema = Schema.builder();

  private Tables() {}

  static Tables of(String... tables) {
    Tables result = new Tables();
    Arrays.stream(tables).map(Tables::table).forEach(result.schema::table);
    return result;
  }

  Tables view(String name, String query) {
    schema.view(new View(name(name), View.Kind.VIEW, List.of(), Optional.empty(), query, SPAN));
    return this;
  }

  Schema schema() {
    return schema.build();
  }

  static RelationName name(String path) {
    List<String> parts = NamePath.parse(path).orElseThrow().parts();
    return parts.size() == 1
        ? RelationName.of("public", parts.get(0))
        : RelationName.of(parts.get(0), parts.get(1));
  }

  private static Table table(String text) {
    int open = text.indexOf('(');
    RelationName name = name(text.substring(0, open));
    List<Column> columns = new ArrayList<>();
    List<String> key = new ArrayList<>();
    for (String column : text.substring(open + 1, text.length() - 1).split(", ")) {
      String columnName = column.startsWith("*") ? column.substring(1) : column;
      columns.add(BareTables.column(columnName, "bigint"));
      if (column.startsWith("*")) {
        key.add(columnName);
      }
    }
    return BareTables.table(
        name, columns, key.isEmpty() ? List.of() : List.of(BareTables.primaryKey(name, key)));
  }
}

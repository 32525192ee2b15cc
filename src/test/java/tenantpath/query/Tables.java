package tenantpath.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tenantpath.schema.Column;
import tenantpath.schema.Constraint;
import tenantpath.schema.Deferral;
import tenantpath.schema.NamePath;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Schema;
import tenantpath.schema.SchemaBuilder;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;
import tenantpath.schema.TypeName;
import tenantpath.schema.View;
import tenantpath.source.Span;

/** Schemas of bare names: {@code orders(*id, store_id)} has the primary key id. */
final class Tables {
  static final Span SPAN = Span.of("dump.sql", 1, 1);

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
      columns.add(column(columnName));
      if (column.startsWith("*")) {
        key.add(columnName);
      }
    }
    List<Constraint> constraints = new ArrayList<>();
    if (!key.isEmpty()) {
      constraints.add(
          new PrimaryKey(
              name, "pkey", key, List.of(), false, Deferral.NOT_DEFERRABLE, false, SPAN));
    }
    return new Table(
        name,
        TableKind.TABLE,
        columns,
        constraints,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Table.Persistence.PERMANENT,
        ReplicaIdentity.DEFAULT,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        SPAN);
  }

  private static Column column(String name) {
    return new Column(
        name,
        new TypeName("bigint"),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SPAN);
  }
}

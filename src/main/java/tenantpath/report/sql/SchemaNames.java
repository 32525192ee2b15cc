package tenantpath.report.sql;

import java.util.ArrayList;
import java.util.List;
import tenantpath.distribution.TenantKey;
import tenantpath.schema.Column;
import tenantpath.schema.Constraint;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Every name of a schema that generated SQL may contain. */
final class SchemaNames {
  private SchemaNames() {}

  static List<String> of(Schema schema, TenantKey key) {
    List<String> names = new ArrayList<>();
    names.add(key.columnName());
    names.add(key.type().text());
    key.collation().ifPresent(names::add);
    for (Table table : schema.tables()) {
      names.add(table.name().quoted());
      table.columns().stream().map(Column::name).forEach(names::add);
      table.columns().forEach(column -> names.add(column.type().text()));
      table.columns().stream()
          .flatMap(column -> column.generated().stream())
          .forEach(generated -> names.add(generated.expression()));
      table.constraints().stream().map(Constraint::name).forEach(names::add);
    }
    schema.indexes().forEach(index -> names.add(index.definition()));
    schema.views().forEach(view -> names.add(view.query()));
    schema.policies().forEach(policy -> names.add(policy.definition()));
    schema.triggers().forEach(trigger -> names.add(trigger.definition()));
    schema.routines().forEach(routine -> names.add(routine.definition()));
    schema.comments().forEach(comment -> names.add(comment.text()));
    return names;
  }
}

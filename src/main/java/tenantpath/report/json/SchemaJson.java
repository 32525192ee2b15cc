package tenantpath.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tenantpath.schema.Column;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.View;

/** Prints a schema as JSON, format "tenantpath-schema" version 1. */
public final class SchemaJson {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SchemaJson() {}

  /** The whole document, with a line end behind it. */
  public static String render(Schema schema) {
    ObjectNode root = NODES.objectNode();
    root.put("format", "tenantpath-schema");
    root.put("version", 1);
    root.set("tables", tables(schema));
    root.set("constraints", constraints(schema));
    ObjectsJson.addTo(root, schema);
    return text(root);
  }

  private static String text(ObjectNode root) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values is always JSON", impossible);
    }
  }

  private static ArrayNode tables(Schema schema) {
    ArrayNode tables = NODES.arrayNode();
    schema.tables().forEach(table -> tables.add(table(table)));
    schema.views().forEach(view -> tables.add(view(view)));
    return tables;
  }

  /**
   * A partition's copies of its parent's foreign keys are left out: the server names them. Keys
   * that an extension brings along are in, though its tables are not.
   */
  private static ArrayNode constraints(Schema schema) {
    ArrayNode constraints = NODES.arrayNode();
    for (Table table : schema.tables()) {
      table.constraints().stream()
          .filter(c -> !(c instanceof ForeignKey && c.inherited()))
          .forEach(c -> constraints.add(ConstraintJson.node(c)));
    }
    schema.extensions().stream()
        .flatMap(extension -> extension.primaryKeys().stream())
        .filter(key -> schema.table(key.table()).isEmpty())
        .forEach(key -> constraints.add(ConstraintJson.node(key)));
    return constraints;
  }

  private static ObjectNode table(Table table) {
    ObjectNode node = named(table.name());
    node.put("kind", table.kind().word());
    if (!table.inherits().isEmpty()) {
      node.set("inherits", quoted(table.inherits()));
    }
    table.partitionOf().ifPresent(parent -> node.put("partitionOf", parent.quoted()));
    table.partitionKey().ifPresent(key -> node.put("partitionKey", key.definition()));
    ArrayNode columns = node.putArray("columns");
    table.columns().forEach(column -> columns.add(column(column)));
    return node;
  }

  private static ObjectNode view(View view) {
    ObjectNode node = named(view.name());
    node.put("kind", viewKind(view));
    ArrayNode columns = node.putArray("columns");
    view.columns().forEach(column -> columns.addObject().put("name", column));
    return node;
  }

  private static ObjectNode column(Column column) {
    ObjectNode node = NODES.objectNode();
    node.put("name", column.name());
    node.put("type", column.type().text());
    node.put("notNull", column.notNull());
    column
        .identity()
        .ifPresent(
            identity ->
                node.put(
                    "identity",
                    switch (identity) {
                      case ALWAYS -> "always";
                      case BY_DEFAULT -> "by default";
                    }));
    column
        .generated()
        .ifPresent(
            generated -> {
              node.put(
                  "generated",
                  switch (generated.storage()) {
                    case STORED -> "stored";
                    case VIRTUAL -> "virtual";
                  });
              node.put("expression", generated.expression());
            });
    column.defaultExpression().ifPresent(expression -> node.put("default", expression));
    column.collation().ifPresent(collation -> node.put("collation", collation));
    return node;
  }

  static String viewKind(View view) {
    return switch (view.kind()) {
      case VIEW -> "view";
      case MATERIALIZED_VIEW -> "materialized view";
    };
  }

  static ObjectNode named(RelationName name) {
    return NODES.objectNode().put("schema", name.schema()).put("name", name.name());
  }

  static ArrayNode quoted(List<RelationName> names) {
    return strings(names.stream().map(RelationName::quoted).toList());
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }
}

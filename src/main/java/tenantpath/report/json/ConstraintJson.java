package tenantpath.report.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import tenantpath.schema.Constraint;
import tenantpath.schema.Deferral;
import tenantpath.schema.ForeignKey;

/** One constraint of the schema JSON. */
final class ConstraintJson {
  private ConstraintJson() {}

  static ObjectNode node(Constraint constraint) {
    ObjectNode node = SchemaJson.NODES.objectNode();
    node.put("schema", constraint.table().schema());
    node.put("table", constraint.table().name());
    node.put("name", constraint.name());
    node.put("type", constraint.kind().letter());
    node.set("columns", SchemaJson.strings(constraint.columns()));
    if (constraint instanceof ForeignKey key) {
      references(node, key);
    }
    node.put("deferrable", constraint.deferral().deferrable());
    node.put("initiallyDeferred", constraint.deferral() == Deferral.INITIALLY_DEFERRED);
    node.put("validated", constraint.validated());
    node.put("inherited", constraint.inherited());
    node.put("definition", constraint.definition());
    return node;
  }

  private static void references(ObjectNode node, ForeignKey key) {
    ObjectNode references = node.putObject("references");
    references.put("schema", key.referencedTable().schema());
    references.put("table", key.referencedTable().name());
    references.set("columns", SchemaJson.strings(key.referencedColumns()));
    node.put("onDelete", action(key.onDelete()));
    node.put("onUpdate", action(key.onUpdate()));
    node.put(
        "match",
        switch (key.match()) {
          case SIMPLE -> "simple";
          case FULL -> "full";
        });
  }

  private static String action(ForeignKey.Action action) {
    return action.sql().toLowerCase(Locale.ROOT);
  }
}

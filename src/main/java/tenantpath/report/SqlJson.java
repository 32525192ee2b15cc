package tenantpath.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenantpath.plan.Phase;
import tenantpath.report.view.TableView;

/**
 * The SQL of every table: a statement is an array of its phase, its shape and the names that fill
 * the shape, all numbers.
 */
final class SqlJson {
  private final Map<SqlShape, Integer> shapes = new LinkedHashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();

  private SqlJson() {}

  static ObjectNode of(List<TableView> tables) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    new SqlJson().write(tables, root);
    return root;
  }

  private void write(List<TableView> tables, ObjectNode root) {
    Map<String, Integer> phases = new LinkedHashMap<>();
    for (Phase phase : Phase.values()) {
      phases.put(phase.fileStem(), phase.ordinal());
    }
    ArrayNode rows = root.putArray("tables");
    for (TableView table : tables) {
      ArrayNode row = rows.addArray();
      for (TableView.SqlView view : table.sql()) {
        int phase = phases.get(view.phase());
        view.statements().forEach(sql -> statement(sql, row.addArray().add(phase)));
      }
    }
    ArrayNode shapesNode = root.putArray("shapes");
    shapes.keySet().forEach(shape -> shape.write(shapesNode.addArray()));
    ArrayNode namesNode = root.putArray("names");
    names.keySet().forEach(namesNode::add);
  }

  private void statement(ShapedSql sql, ArrayNode node) {
    node.add(shapes.computeIfAbsent(sql.shape(), shape -> shapes.size()));
    sql.names().forEach(name -> node.add(names.computeIfAbsent(name, n -> names.size())));
  }
}

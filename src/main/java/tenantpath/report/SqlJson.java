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
  private SqlJson() {}

  static ObjectNode of(List<TableView> tables) {
    SqlShapes shapes = new SqlShapes(CommonWords.of(tables.stream().map(SqlJson::texts).toList()));
    Map<String, Integer> phases = new LinkedHashMap<>();
    for (Phase phase : Phase.values()) {
      phases.put(phase.fileStem(), phase.ordinal());
    }
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode rows = root.putArray("tables");
    for (TableView table : tables) {
      ArrayNode row = rows.addArray();
      for (TableView.SqlView view : table.sql()) {
        for (String sql : view.statements()) {
          ArrayNode statement = row.addArray().add(phases.get(view.phase()));
          shapes.add(view.phase(), sql).forEach(statement::add);
        }
      }
    }
    root.set("shapes", shapes.shapes());
    root.set("names", shapes.names());
    return root;
  }

  private static List<String> texts(TableView table) {
    return table.sql().stream().flatMap(view -> view.statements().stream()).toList();
  }
}

package tenantpath.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tenantpath.comparison.Difference;
import tenantpath.comparison.Difference.Change;
import tenantpath.comparison.Difference.Codes;
import tenantpath.comparison.Difference.Named;

/** Writes a difference as JSON, version 1. */
public final class DifferenceJson {
  private static final int VERSION = 1;

  private DifferenceJson() {}

  public static String of(Difference difference) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", "tenantpath-diff").put("version", VERSION);
    root.putNull("tenant");
    difference.tenant().ifPresent(change -> change(root, change));
    tables(root.putArray("added"), difference.added());
    tables(root.putArray("gone"), difference.gone());
    ArrayNode changed = root.putArray("changed");
    difference
        .changed()
        .forEach(
            table -> {
              ObjectNode node = changed.addObject().put("table", table.table());
              ObjectNode changes = node.putObject("changes");
              table.changes().forEach(change -> change(changes, change));
              codes(node.putObject("findings"), table.findings());
            });
    codes(root.putObject("findings"), difference.findings());
    return JsonText.pretty(root);
  }

  private static void change(ObjectNode node, Change change) {
    node.putObject(change.what()).put("before", change.before()).put("after", change.after());
  }

  private static void tables(ArrayNode array, List<Named> tables) {
    tables.forEach(
        table -> array.addObject().put("table", table.table()).put("class", table.placement()));
  }

  private static void codes(ObjectNode node, Codes codes) {
    codes.added().forEach(node.putArray("added")::add);
    codes.gone().forEach(node.putArray("gone")::add);
  }
}

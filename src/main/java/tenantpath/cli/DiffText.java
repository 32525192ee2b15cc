package tenantpath.cli;

import java.util.ArrayList;
import java.util.List;
import tenantpath.comparison.Difference;
import tenantpath.comparison.Difference.Change;
import tenantpath.comparison.Difference.Codes;
import tenantpath.comparison.Difference.Named;
import tenantpath.comparison.Difference.TableChange;

/** A difference in lines: added, gone and changed tables, each by name. */
final class DiffText {
  private DiffText() {}

  static List<String> lines(Difference difference) {
    if (difference.isEmpty()) {
      return List.of("Nothing changed.");
    }
    List<String> lines = new ArrayList<>();
    difference.tenant().ifPresent(tenant -> lines.add(line(tenant)));
    difference.added().forEach(table -> lines.add("+ " + line(table)));
    difference.gone().forEach(table -> lines.add("- " + line(table)));
    difference.changed().forEach(table -> add(lines, table));
    if (!difference.findings().isEmpty()) {
      lines.add("findings about no table: " + codes(difference.findings()));
    }
    lines.add("");
    lines.add(
        "%d added, %d gone, %d changed"
            .formatted(
                difference.added().size(), difference.gone().size(), difference.changed().size()));
    return lines;
  }

  private static void add(List<String> lines, TableChange table) {
    lines.add("~ " + table.table());
    table.changes().forEach(change -> lines.add("    " + line(change)));
    if (!table.findings().isEmpty()) {
      lines.add("    findings: " + codes(table.findings()));
    }
  }

  private static String line(Named table) {
    return table.table() + ": " + table.placement();
  }

  private static String line(Change change) {
    return change.what() + ": " + value(change.before()) + " → " + value(change.after());
  }

  private static String value(String text) {
    return text.isEmpty() ? "none" : text;
  }

  private static String codes(Codes codes) {
    List<String> all = new ArrayList<>();
    codes.added().forEach(code -> all.add("+" + code));
    codes.gone().forEach(code -> all.add("-" + code));
    return String.join(" ", all);
  }
}

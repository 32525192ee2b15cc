package tenantpath.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tenantpath.distribution.TableDesign;
import tenantpath.plan.Fate;
import tenantpath.plan.LedgerEntry;
import tenantpath.schema.Table;

/** What the plan does with a table, in half a line. */
final class PlanSummary {
  private PlanSummary() {}

  static String of(Table table, TableDesign design, TableContext context) {
    if (table.isPartition()) {
      return "follows its parent";
    }
    String move = move(design);
    String keys = keys(context.ledger(table.name()));
    return keys.isEmpty() ? move : move + "; " + keys;
  }

  private static String move(TableDesign design) {
    return switch (design.placement().kind()) {
      case READY -> design.planned() ? "distribute" : "left out";
      case BACKFILL -> design.planned() ? "add the key, distribute" : "left out";
      case REFERENCE -> design.planned() ? "copy to every node" : "left out";
      case LOCAL -> "stays";
      case UNDECIDED -> "left out";
    };
  }

  private static String keys(List<LedgerEntry> ledger) {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    ledger.forEach(entry -> counts.merge(entry.fate(), 1, Integer::sum));
    counts.remove(Fate.KEPT);
    List<String> parts = new ArrayList<>();
    counts.forEach((fate, count) -> parts.add(count + " " + fate.word()));
    return String.join(", ", parts);
  }
}

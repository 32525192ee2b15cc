package tenantpath.plan;

import static tenantpath.plan.PlanVerifier.require;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** Holds the ledger against what the steps have left. */
final class LedgerReplay {
  private LedgerReplay() {}

  static void run(List<LedgerEntry> ledger, ReplayedKeys keys, PlannedTables tables) {
    Set<String> definitions =
        keys.all().map(key -> key.table() + " " + key.definition()).collect(Collectors.toSet());
    for (LedgerEntry entry : ledger) {
      switch (entry.kind()) {
        case FOREIGN_KEY -> foreignKey(entry, definitions, keys, tables);
        case PRIMARY_KEY, UNIQUE, UNIQUE_INDEX -> unique(entry, keys);
        case EXCLUSION, TRIGGER, RULE, POLICY -> {}
      }
    }
  }

  private static void foreignKey(
      LedgerEntry entry, Set<String> definitions, ReplayedKeys keys, PlannedTables tables) {
    if (entry.fate() == Fate.DROPPED) {
      require(
          keys.foreignKey(entry.table(), entry.name())
              .map(ForeignKey::definition)
              .filter(entry.before()::equals)
              .isEmpty(),
          entry,
          "what the ledger drops is gone");
      return;
    }
    String table =
        (entry.fate() == Fate.MOVED ? tables.topmost(entry.table()) : entry.table()).quoted();
    require(
        definitions.contains(table + " " + entry.after()), entry, "what the ledger keeps is there");
  }

  private static void unique(LedgerEntry entry, ReplayedKeys keys) {
    List<String> columns = keys.unique(entry.table(), entry.name()).orElse(List.of());
    if (entry.fate() == Fate.DROPPED) {
      require(columns.isEmpty(), entry, "what the ledger drops is gone");
      return;
    }
    require(!columns.isEmpty(), entry, "what the ledger keeps is there");
    require(
        columns.stream()
            .filter(column -> !column.isEmpty())
            .allMatch(column -> entry.after().contains(Identifier.quote(column))),
        entry,
        "it has the columns that the ledger says");
  }
}

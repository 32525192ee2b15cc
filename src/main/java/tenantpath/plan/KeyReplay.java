package tenantpath.plan;

import static tenantpath.plan.PlanVerifier.require;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tenantpath.plan.ForeignKeyStep.AddForeignKey;
import tenantpath.plan.ForeignKeyStep.DropForeignKey;
import tenantpath.plan.ForeignKeyStep.RenameForeignKey;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/** Replays phase 60, and the foreign keys of phases 70 and 90. */
final class KeyReplay {
  private final ReplayedKeys keys;

  KeyReplay(ReplayedKeys keys) {
    this.keys = keys;
  }

  void run(KeyStep step) {
    if (step instanceof KeyStep.BuildUnique s) {
      List<String> present = keys.unique(s.table(), s.key().name()).orElse(List.of());
      require(
          !present.equals(s.key().columns()) && !present.isEmpty(),
          s,
          "what is built replaces something narrower or wider");
      keys.put(s.table(), s.parked(), present);
      keys.put(s.table(), s.key().name(), s.key().columns());
    } else if (step instanceof KeyStep.SwapUnique s) {
      require(
          keys.unique(s.table(), s.key().name()).filter(s.key().columns()::equals).isPresent(),
          s,
          "what takes the place is built before");
      dropUnique(s.table(), s.parked());
    } else if (step instanceof KeyStep.ReplaceConstraint s) {
      require(keys.unique(s.table(), s.name()).isPresent(), s, "what is replaced is there");
      keys.put(s.table(), s.name(), s.columns());
    } else if (step instanceof KeyStep.KeepPlainIndex s) {
      List<String> present = keys.unique(s.table(), s.key().name()).orElse(List.of());
      require(!present.isEmpty(), s, "a plain index is kept of a unique one");
      keys.put(s.table(), s.parked(), present);
      keys.drop(s.table(), s.key().name());
    }
  }

  /** Drops a unique key, which no foreign key may depend on. */
  void dropUnique(RelationName table, String name) {
    List<String> columns = keys.unique(table, name).orElse(List.of());
    require(!columns.isEmpty(), "what is dropped is there: " + table + " " + name);
    keys.drop(table, name);
    Set<String> lost = new TreeSet<>(columns);
    require(
        keys.isUnique(table, columns)
            || keys.to(table).noneMatch(k -> new TreeSet<>(k.referencedColumns()).equals(lost)),
        "no foreign key depends on a key that goes: " + table + " " + name);
  }

  void run(ForeignKeyStep step) {
    if (step instanceof AddForeignKey s) {
      require(
          keys.foreignKey(s.table(), s.name()).isEmpty(), s, "the name of a foreign key is free");
      require(
          keys.isUnique(s.key().referencedTable(), s.key().referencedColumns())
              || keys.lackedTarget(s.key()),
          s,
          "a foreign key needs a unique target");
      keys.add(s.key(), s.name());
    } else if (step instanceof DropForeignKey s) {
      require(
          keys.foreignKey(s.table(), s.key().name())
              .map(ForeignKey::columns)
              .filter(s.key().columns()::equals)
              .isPresent(),
          s,
          "a foreign key that is dropped is there");
      keys.dropForeignKey(s.table(), s.key().name());
    } else if (step instanceof RenameForeignKey s) {
      ForeignKey key = keys.foreignKey(s.table(), s.name()).orElse(null);
      require(
          key != null && keys.foreignKey(s.table(), s.to()).isEmpty(),
          s,
          "a foreign key is renamed to a free name");
      keys.dropForeignKey(s.table(), s.name());
      keys.add(key, s.to());
    }
  }
}

package tenantpath.plan;

import static tenantpath.plan.PlanVerifier.require;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenantpath.plan.CitusStep.CreateReferenceTable;
import tenantpath.plan.CitusStep.DistributeTable;
import tenantpath.plan.CitusStep.DropRootUnique;
import tenantpath.plan.CitusStep.DropTrigger;
import tenantpath.plan.ForeignKeyStep.AddForeignKey;
import tenantpath.plan.ForeignKeyStep.AddForeignKey.Checking;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Trigger;

/** Replays phases 70 to 96 and holds each step against what Citus refuses. */
final class CitusReplay {
  private final Schema schema;
  private final ReplayedKeys keys;
  private final KeyReplay keyReplay;
  private final Set<Trigger> dropped = new HashSet<>();
  private final Map<RelationName, String> distributed = new HashMap<>();
  private final Set<RelationName> reference = new HashSet<>();

  CitusReplay(Schema schema, ReplayedKeys keys, KeyReplay keyReplay) {
    this.schema = schema;
    this.keys = keys;
    this.keyReplay = keyReplay;
  }

  void run(CitusStep step) {
    if (step instanceof DropTrigger s) {
      require(dropped.add(s.trigger()), s, "a trigger is dropped once");
    } else if (step instanceof DropRootUnique s) {
      keyReplay.dropUnique(s.table(), s.parked());
    } else if (step instanceof CreateReferenceTable s) {
      isFree(s.table(), s);
      require(reference.add(s.table()), s, "a table becomes a reference table once");
    } else if (step instanceof DistributeTable s) {
      isFree(s.table(), s);
      require(
          s.colocatedWith().map(distributed::containsKey).orElse(distributed.isEmpty()),
          s,
          "the root is distributed before what is beside it");
      schema.withPartitions(s.table()).forEach(table -> keysHold(table, s));
      require(distributed.put(s.table(), s.column()) == null, s, "a table is distributed once");
    }
  }

  private void isFree(RelationName name, CitusStep step) {
    schema
        .withPartitions(name)
        .forEach(
            table -> {
              require(
                  schema.triggersOf(table).stream()
                      .allMatch(trigger -> trigger.inherited() || dropped.contains(trigger)),
                  step,
                  "a table has no trigger when Citus takes it");
              require(!keys.touched(table), step, "a table has no foreign key when Citus takes it");
            });
  }

  private void keysHold(RelationName table, DistributeTable step) {
    for (Map.Entry<String, List<String>> key : keys.uniquesOf(table).entrySet()) {
      require(
          key.getValue().contains(step.column()),
          "every unique key holds the distribution column: " + key.getKey() + " of " + table);
    }
  }

  /** A foreign key as it is added once the tables are on Citus. */
  void run(AddForeignKey step) {
    keyReplay.run(step);
    ForeignKey key = step.key();
    String child = distributed.get(key.table());
    String parent = distributed.get(key.referencedTable());
    if (parent != null) {
      require(child != null, step, "what references a distributed table is distributed");
      int at = key.referencedColumns().indexOf(parent);
      require(
          at >= 0 && key.columns().get(at).equals(child),
          step,
          "both sides of a foreign key hold the distribution column");
    } else if (child != null) {
      require(
          reference.contains(key.referencedTable()),
          step,
          "a distributed table references distributed and reference tables");
    }
    if (child != null && key.columns().contains(child)) {
      require(
          !key.onUpdate().writes() && !key.onDelete().sets(),
          step,
          "no action writes the distribution column");
    }
    if (reference.contains(key.table()) && !reference.contains(key.referencedTable())) {
      require(
          !key.onUpdate().writes() && !key.onDelete().writes(),
          step,
          "a reference table asks nothing of a local one");
      require(
          !reference.contains(key.table()) || step.checking() != Checking.AFTERWARDS,
          step,
          "VALIDATE of a foreign key to a local table is refused");
    }
  }

  boolean isPlaced(RelationName table) {
    return distributed.containsKey(table) || reference.contains(table);
  }

  /** What must hold in the end. */
  void requirePlaced(PlannedTables tables) {
    tables
        .distributed()
        .forEach(
            table ->
                require(
                    distributed.containsKey(table.name()),
                    "a table to distribute is distributed: " + table.name()));
    tables
        .reference()
        .forEach(
            table ->
                require(
                    reference.contains(table.name()),
                    "a reference table is made one: " + table.name()));
  }
}

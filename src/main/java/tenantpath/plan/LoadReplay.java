package tenantpath.plan;

import static tenantpath.plan.PlanVerifier.require;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tenantpath.distribution.Role;
import tenantpath.plan.LoadStep.CheckSource;
import tenantpath.plan.LoadStep.CompareSource;
import tenantpath.plan.LoadStep.LoadTable;
import tenantpath.plan.LoadStep.SetSequence;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Replays how rows come from a source, and holds it against what could lose or refuse them. */
final class LoadReplay {
  private final Schema schema;
  private final PlannedTables tables;
  private final ReplayedKeys keys;
  private final CitusReplay citus;
  private final Set<RelationName> loaded = new HashSet<>();
  private final Set<RelationName> set = new HashSet<>();
  private boolean compared;

  LoadReplay(Schema schema, PlannedTables tables, ReplayedKeys keys, CitusReplay citus) {
    this.schema = schema;
    this.tables = tables;
    this.keys = keys;
    this.citus = citus;
  }

  void run(LoadStep step) {
    if (step instanceof LoadTable s) {
      load(s);
    } else if (step instanceof CheckSource s) {
      require(loaded.isEmpty(), s, "the source is looked at before it is read");
    } else if (step instanceof CompareSource s) {
      s.tables().forEach(t -> require(loaded.contains(t.table()), t, "what is counted is there"));
      compared = true;
    } else if (step instanceof SetSequence s) {
      require(compared, s, "a sequence is set once its value is known");
      require(set.add(s.sequence()), s, "a sequence is set once");
      require(
          s.columns().stream().allMatch(column -> loaded.contains(column.table())),
          s,
          "a sequence is set after the rows that it numbers are there");
    }
  }

  private void load(LoadTable step) {
    Table table = schema.table(step.table()).orElseThrow();
    require(loaded.add(step.table()), step, "a table is loaded once");
    require(!keys.touched(step.table()), step, "a table has no foreign key when it is loaded");
    boolean local = tables.role(step.table()) == Role.LOCAL;
    require(
        local != citus.isPlaced(step.table()),
        step,
        "a table is where it belongs before it is loaded");
    List<String> due =
        table.columns().stream().filter(c -> c.generated().isEmpty()).map(Column::name).toList();
    require(step.columns().containsAll(due), step, "every column is loaded");
    require(
        tables.keyColumn(step.table()).map(step.columns()::contains).orElse(true),
        step,
        "a table is loaded with its key");
  }

  /** What must hold in the end. */
  void requireComplete() {
    require(compared, "what was loaded is compared with the source");
    schema.tables().stream()
        .filter(LoadPlanner::holdsRows)
        .forEach(t -> require(loaded.contains(t.name()), t.name(), "every table is loaded"));
    schema
        .sequences()
        .forEach(s -> require(set.contains(s.name()), s.name(), "every sequence is set"));
  }
}

package tenantpath.plan;

import static tenantpath.plan.PlanVerifier.require;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.plan.BackfillStep.AddColumn;
import tenantpath.plan.BackfillStep.Backfill;
import tenantpath.plan.BackfillStep.BatchFunction;
import tenantpath.plan.BackfillStep.BatchOrder;
import tenantpath.plan.BackfillStep.CheckRows;
import tenantpath.plan.BackfillStep.DeleteRows;
import tenantpath.plan.BackfillStep.FillNewRows;
import tenantpath.plan.BackfillStep.PropagateKey;
import tenantpath.plan.BackfillStep.RequireKey;
import tenantpath.plan.BackfillStep.RequireTenant;
import tenantpath.plan.BackfillStep.ScheduleBatches;
import tenantpath.plan.BackfillStep.VerifyKey;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Replays phases 10 to 50: what each column is after each step. */
final class BackfillReplay {
  private final Schema schema;
  private final Set<ColumnReference> added = new HashSet<>();
  private final Set<RelationName> filling = new HashSet<>();
  private final Map<RelationName, Integer> waves = new HashMap<>();
  private final Map<RelationName, RelationName> functions = new HashMap<>();
  private final Map<RelationName, Set<RelationName>> order = new HashMap<>();
  private final Set<ColumnReference> verified = new HashSet<>();
  private final Set<ColumnReference> notNull = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  BackfillReplay(Schema schema) {
    this.schema = schema;
  }

  void run(BackfillStep step) {
    require(
        schema.table(step.table()).filter(t -> !t.isPartition()).isPresent(),
        step,
        "a step is about a table that is no partition");
    if (step instanceof RequireTenant s) {
      require(exists(s.table(), s.column()), s, "a tenant is looked for where tenants are");
    } else if (step instanceof AddColumn s) {
      addColumn(s);
    } else if (step instanceof FillNewRows s) {
      fillNewRows(s);
    } else if (step instanceof PropagateKey s) {
      propagateKey(s);
    } else if (step instanceof Backfill s) {
      backfill(s);
    } else if (step instanceof BatchOrder s) {
      batchOrder(s);
    } else if (step instanceof BatchFunction s) {
      batchFunction(s);
    } else if (step instanceof ScheduleBatches s) {
      scheduleBatches(s);
    } else if (step instanceof CheckRows s) {
      require(
          s.unfilled().stream().allMatch(column -> exists(s.table(), column)),
          s,
          "rows are looked at that are going to get a key");
    } else if (step instanceof VerifyKey s) {
      require(isFilled(s.table(), s.column()), s, "a key is verified after it was filled");
      verified.add(column(s.table(), s.column()));
    } else if (step instanceof DeleteRows s) {
      ColumnReference key = column(s.table(), s.column());
      require(verified.contains(key), s, "rows are deleted after they were counted");
    } else if (step instanceof RequireKey s) {
      requireKey(s);
    } else {
      throw new PlanVerifier.BrokenPlan("every step is replayed: " + step);
    }
  }

  private void addColumn(AddColumn s) {
    require(
        !exists(s.table(), s.column()) && added.add(column(s.table(), s.column())),
        s,
        "a column is added once, where there is none");
  }

  private void fillNewRows(FillNewRows s) {
    require(exists(s.table(), s.column()), s, "a trigger fills a column that is there");
    requireFillable(s.sources(), s.sentinel(), s);
    filling.add(s.table());
    create("routine", s.function());
    create("trigger " + s.table(), s.trigger());
  }

  private void propagateKey(PropagateKey s) {
    require(filling.contains(s.child()), s, "a key is propagated to rows that are filled");
    requireSources(s.sources(), s.child(), s);
    requireSources(s.routes(), s.child(), s);
    require(
        s.routes().stream().allMatch(route -> route.carrier().equals(s.table())),
        s,
        "a key is propagated by a table on the way to it");
    create("routine", s.function());
    create("trigger " + s.table(), s.trigger());
  }

  private void batchOrder(BatchOrder s) {
    s.batches().forEach(batch -> order.put(batch.function(), Set.copyOf(batch.parents())));
    create("routine", s.function());
  }

  private void batchFunction(BatchFunction s) {
    require(filling.contains(s.table()), s, "batches go on where new rows are filled");
    require(waits(s), s, "a batch function waits for those that its key comes from");
    functions.put(s.table(), s.function());
    create("routine", s.function());
    s.indexes().forEach(index -> create("index", index.name()));
  }

  private boolean waits(BatchFunction step) {
    Set<RelationName> parents =
        step.sources().stream()
            .map(source -> functions.get(source.carrier()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return parents.equals(order.getOrDefault(step.function(), Set.of()))
        && step.order().isPresent() != parents.isEmpty();
  }

  private void backfill(Backfill s) {
    require(filling.contains(s.table()), s, "new rows are filled before the old ones");
    requireFillable(s.sources(), s.sentinel(), s);
    int latest = s.sources().isEmpty() ? -1 : 0;
    for (KeySource source : s.sources()) {
      require(
          isFilled(source.carrier(), source.keyColumn()),
          s,
          "parents are filled before their children");
      latest = Math.max(latest, waves.getOrDefault(source.carrier(), 0));
    }
    require(s.wave() == latest + 1, s, "a wave is one more than that of its latest parent");
    waves.put(s.table(), s.wave());
    create("routine", s.procedure());
  }

  private void scheduleBatches(ScheduleBatches s) {
    require(
        s.function().equals(functions.get(s.table())), s, "a job calls a function that is there");
    create("job", s.job());
  }

  private void requireKey(RequireKey s) {
    ColumnReference key = column(s.table(), s.column());
    require(verified.contains(key), s, "a key is NOT NULL after it was verified");
    notNull.add(key);
    create("constraint " + s.table(), s.check());
  }

  private void requireFillable(
      List<KeySource> sources, Optional<String> sentinel, BackfillStep step) {
    if (sources.isEmpty() && sentinel.isPresent()) {
      return;
    }
    requireSources(sources, step.table(), step);
  }

  private void requireSources(List<KeySource> sources, RelationName table, BackfillStep step) {
    require(!sources.isEmpty(), step, "a key comes from somewhere");
    for (KeySource source : sources) {
      require(exists(source.carrier(), source.keyColumn()), step, "a key is read where it is");
      require(source.firstHop().from().equals(table), step, "a path starts at its table");
    }
  }

  /** What must hold of a table in the end. */
  void requireKey(RelationName table, String key) {
    require(exists(table, key), table, "a table to distribute has the key");
    require(isFilled(table, key), table, "its rows have the key");
    require(
        isNotNull(table, key) || notNull.contains(column(table, key)),
        table,
        "its key is NOT NULL");
  }

  private boolean isFilled(RelationName table, String key) {
    return added.contains(column(table, key)) ? waves.containsKey(table) : exists(table, key);
  }

  private boolean exists(RelationName table, String column) {
    return added.contains(column(table, column)) || schema.column(table, column).isPresent();
  }

  private boolean isNotNull(RelationName table, String column) {
    return schema.column(table, column).filter(Column::notNull).isPresent();
  }

  private static ColumnReference column(RelationName table, String column) {
    return new ColumnReference(table, column);
  }

  private void create(String kind, RelationName name) {
    create(kind + " " + name.schema(), name.name());
  }

  private void create(String kind, String name) {
    require(
        name.getBytes(StandardCharsets.UTF_8).length <= 63, "a name has at most 63 bytes: " + name);
    require(names.add(kind + " " + name), "a name is used once: " + kind + " " + name);
  }
}

package tenantpath.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tenantpath.plan.BackfillStep.BatchOrder;
import tenantpath.plan.BackfillStep.BatchOrder.Batch;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** The batch functions of phase 31: what they are called, and which come before which. */
final class Batches {
  private final Map<RelationName, RelationName> functions = new LinkedHashMap<>();
  private final Map<RelationName, List<RelationName>> parents = new LinkedHashMap<>();
  private final Optional<BatchOrder> order;

  /**
   * @param filled the tables that get a batch function, by wave
   */
  Batches(List<Table> filled, KeySources sources, ObjectNames names, RelationName root) {
    for (Table table : filled) {
      functions.put(table.name(), names.routine(table.name(), "tenantpath_batch_"));
    }
    for (RelationName table : functions.keySet()) {
      parents.put(
          table,
          sources.of(table).stream()
              .map(KeySource::carrier)
              .filter(functions::containsKey)
              .distinct()
              .toList());
    }
    List<Batch> ordered = ordered(sources);
    order =
        ordered.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new BatchOrder(
                    filled.get(0).name(),
                    names.routine(root, "tenantpath_batches_above_"),
                    ordered));
  }

  private List<Batch> ordered(KeySources sources) {
    Set<RelationName> above = new HashSet<>();
    parents.values().forEach(above::addAll);
    return functions.keySet().stream()
        .filter(table -> above.contains(table) || !parents.get(table).isEmpty())
        .map(
            table ->
                new Batch(
                    functions.get(table),
                    sources.wave(table),
                    parents.get(table).stream().map(functions::get).toList()))
        .toList();
  }

  /** The function that knows the order; empty where none comes before another. */
  Optional<BatchOrder> order() {
    return order;
  }

  RelationName function(RelationName table) {
    return functions.get(table);
  }

  /** What a table's function asks whether one before it has something left; empty for the first. */
  Optional<RelationName> orderOf(RelationName table) {
    return parents.get(table).isEmpty() ? Optional.empty() : order.map(BatchOrder::function);
  }
}

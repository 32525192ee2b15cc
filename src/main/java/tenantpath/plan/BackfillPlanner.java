package tenantpath.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tenantpath.distribution.DistributionDesign;
import tenantpath.plan.BackfillStep.AddColumn;
import tenantpath.plan.BackfillStep.BatchFunction;
import tenantpath.plan.BackfillStep.BatchFunction.UnfilledIndex;
import tenantpath.plan.BackfillStep.CheckRows;
import tenantpath.plan.BackfillStep.DeleteRows;
import tenantpath.plan.BackfillStep.FillNewRows;
import tenantpath.plan.BackfillStep.PropagateKey;
import tenantpath.plan.BackfillStep.RequireKey;
import tenantpath.plan.BackfillStep.RequireTenant;
import tenantpath.plan.BackfillStep.ScheduleBatches;
import tenantpath.plan.BackfillStep.VerifyKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Rule;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.Trigger;

/** Plans phases 10 to 50: every row of a table to distribute gets its key. */
final class BackfillPlanner {
  private final Schema schema;
  private final PlannedTables tables;
  private final KeySources sources;
  private final KeyChecks checks;
  private final BackfillMethods methods;
  private final ObjectNames names;
  private final NullRowsPlan nulls;
  private final Route route;
  private final List<Table> backfilled;
  private final List<Table> filled;

  BackfillPlanner(Schema schema, DistributionDesign design, PlannedTables tables, Route route) {
    this.schema = schema;
    this.tables = tables;
    this.route = route;
    sources = new KeySources(design, tables);
    nulls = new NullRowsPlan(design.decisions(), tables);
    checks = new KeyChecks(schema, tables, sources, nulls, route);
    methods = new BackfillMethods(schema);
    names = new ObjectNames(schema);
    filled =
        tables.distributed().stream()
            .filter(
                table ->
                    tables.backfill(table.name()).isPresent()
                        || nulls.sentinel(table.name()).isPresent())
            .sorted(
                Comparator.comparing((Table table) -> sources.wave(table.name()))
                    .thenComparing(Table::name))
            .toList();
    backfilled =
        filled.stream().filter(table -> tables.backfill(table.name()).isPresent()).toList();
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    nulls.sentinels().forEach(sentinel -> steps.add(requireTenant(sentinel)));
    backfilled.forEach(table -> steps.add(addColumn(table)));
    filled.forEach(table -> steps.add(fillNewRows(table)));
    backfilled.forEach(table -> steps.addAll(propagateKey(table)));
    filled.forEach(table -> steps.addAll(checkRows(table, Optional.of(key(table)))));
    filled.forEach(table -> steps.add(backfill(table)));
    Batches batches = new Batches(filled, sources, names, tables.key().table());
    batches.order().ifPresent(steps::add);
    List<BatchFunction> functions =
        filled.stream().map(table -> batchFunction(table, batches)).toList();
    steps.addAll(functions);
    functions.forEach(function -> steps.add(schedule(function)));
    for (Table table : tables.distributed()) {
      List<KeyCheck> ofTable = checks.of(table);
      if (!ofTable.isEmpty()) {
        steps.add(new VerifyKey(table.name(), key(table), ofTable));
      }
    }
    if (route == Route.IN_PLACE) {
      tables.reference().forEach(table -> steps.addAll(checkRows(table, Optional.empty())));
    }
    steps.addAll(deletions());
    tables.distributed().stream()
        .filter(table -> table.column(key(table)).filter(c -> c.notNull()).isEmpty())
        .forEach(table -> steps.add(requireKey(table)));
    return steps;
  }

  private static List<CheckRows> checkRows(Table table, Optional<String> unfilled) {
    List<KeyCheck.KeepsCheck> checks = KeyChecks.unvalidated(table);
    return checks.isEmpty() ? List.of() : List.of(new CheckRows(table.name(), unfilled, checks));
  }

  private RequireTenant requireTenant(String sentinel) {
    return new RequireTenant(tables.key().table(), tables.key().column(), sentinel);
  }

  /** Children before parents. */
  private List<DeleteRows> deletions() {
    return tables.distributed().stream()
        .filter(table -> nulls.deletes(table.name()))
        .sorted(
            Comparator.comparing((Table table) -> -sources.wave(table.name()))
                .thenComparing(Table::name))
        .map(
            table ->
                new DeleteRows(
                    table.name(), key(table), sources.of(table.name()), nulls.words(table.name())))
        .toList();
  }

  private AddColumn addColumn(Table table) {
    return new AddColumn(table.name(), key(table), tables.key().type(), tables.key().collation());
  }

  private FillNewRows fillNewRows(Table table) {
    return new FillNewRows(
        table.name(),
        key(table),
        sources.of(table.name()),
        nulls.sentinel(table.name()),
        names.routine(table.name(), "tenantpath_fill_"),
        names.lastTrigger(table.name(), "zz_tenantpath_fill"));
  }

  private List<PropagateKey> propagateKey(Table child) {
    List<PropagateKey> steps = new ArrayList<>();
    sources
        .routes(child.name())
        .forEach((parent, routes) -> steps.add(propagateKey(child, parent, routes)));
    return steps;
  }

  private PropagateKey propagateKey(Table child, RelationName parent, List<KeySource> routes) {
    return new PropagateKey(
        parent,
        child.name(),
        key(child),
        routes,
        sources.of(child.name()),
        names.routine(child.name(), "tenantpath_propagate_to_"),
        names.lastTrigger(parent, "zz_tenantpath_propagate_to_" + child.name().name()));
  }

  private BackfillStep.Backfill backfill(Table table) {
    return new BackfillStep.Backfill(
        table.name(),
        key(table),
        sources.of(table.name()),
        nulls.sentinel(table.name()),
        sources.wave(table.name()),
        methods.rows(table),
        methods.of(table),
        names.routine(table.name(), "tenantpath_backfill_"),
        atUpdate(table.name(), Trigger::firesInOrigin),
        atUpdate(table.name(), Trigger::firesInReplica),
        rules(table.name()).map(Rule::name).distinct().toList());
  }

  private List<String> atUpdate(RelationName table, Predicate<Trigger> fires) {
    return schema
        .withPartitions(table)
        .flatMap(name -> schema.triggersOf(name).stream())
        .filter(trigger -> trigger.events().contains("UPDATE"))
        .filter(fires)
        .map(Trigger::name)
        .distinct()
        .toList();
  }

  private Stream<Rule> rules(RelationName table) {
    return schema.rules().stream()
        .filter(rule -> rule.table().equals(table))
        .filter(rule -> rule.event().equals("UPDATE"));
  }

  private BatchFunction batchFunction(Table table, Batches batches) {
    BackfillMethod method = methods.batches(table);
    return new BatchFunction(
        table.name(),
        key(table),
        sources.of(table.name()),
        nulls.sentinel(table.name()),
        sources.wave(table.name()),
        methods.rows(table),
        method,
        batches.function(table.name()),
        batches.orderOf(table.name()),
        methods.storage(table).stream().map(on -> unfilledIndex(table, on, method)).toList());
  }

  private UnfilledIndex unfilledIndex(Table table, RelationName on, BackfillMethod method) {
    List<String> columns =
        method instanceof BackfillMethod.KeyRanges ranges
            ? ranges.columns()
            : sources.of(table.name()).stream()
                .findFirst()
                .map(source -> source.firstHop().columns())
                .orElse(List.of(key(table)));
    return new UnfilledIndex(names.index(on, "tenantpath_unfilled_"), on, columns);
  }

  private ScheduleBatches schedule(BatchFunction function) {
    return new ScheduleBatches(
        function.table(), function.function(), names.job(function.table(), "tenantpath_backfill_"));
  }

  private RequireKey requireKey(Table table) {
    return new RequireKey(
        table.name(),
        key(table),
        names.constraint(table.name(), "tenantpath_" + key(table) + "_not_null"));
  }

  private String key(Table table) {
    return tables.keyColumn(table.name()).orElseThrow();
  }
}

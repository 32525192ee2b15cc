package tenantpath.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.plan.CitusStep.BringBack;
import tenantpath.plan.CitusStep.CheckCoordinator;
import tenantpath.plan.CitusStep.CreateReferenceTable;
import tenantpath.plan.CitusStep.DistributeTable;
import tenantpath.plan.CitusStep.DropFilling;
import tenantpath.plan.CitusStep.DropPolicy;
import tenantpath.plan.CitusStep.DropRootUnique;
import tenantpath.plan.CitusStep.DropTrigger;
import tenantpath.plan.CitusStep.FreeLocalCopy;
import tenantpath.plan.CitusStep.Propagation;
import tenantpath.plan.CitusStep.RefreshViews;
import tenantpath.plan.CitusStep.SetAside;
import tenantpath.plan.CitusStep.Undoing;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.Trigger;

/** Plans the phases from 70 on, which run on the Citus coordinator. */
final class CitusPlanner {
  /** From names of so many bytes on, those of array types of shards may collide. */
  private static final int LONG_NAME = 50;

  private final Schema schema;
  private final PlannedTables tables;
  private final SchemaChanges changes;
  private final ForeignKeyChanges foreignKeys;
  private final ObjectNames names;
  private final Route route;
  private final RelationName root;
  private final RelationName counts;
  private final SetAside aside;

  CitusPlanner(
      Schema schema,
      PlannedTables tables,
      SchemaChanges changes,
      ForeignKeyChanges foreignKeys,
      ObjectNames names,
      Route route) {
    this.schema = schema;
    this.tables = tables;
    this.changes = changes;
    this.foreignKeys = foreignKeys;
    this.names = names;
    this.route = route;
    root = tables.key().table();
    counts = names.relation(root.schema(), "tenantpath_row_counts");
    aside =
        new SetAside(
            root,
            names.relation(root.schema(), "tenantpath_set_aside"),
            ManagedTables.of(foreignKeys.all(), tables),
            planned().map(Table::name).toList(),
            unbound());
  }

  private List<RelationName> unbound() {
    return foreignKeys.afterKeys().stream()
        .filter(key -> !foreignKeys.touchesCitus(key))
        .map(ForeignKey::table)
        .distinct()
        .toList();
  }

  private Stream<Table> planned() {
    return Stream.concat(tables.distributed().stream(), tables.reference().stream());
  }

  /**
   * The steps in the order they must run.
   *
   * @param filling the steps of phases 20 and 31, whose triggers and functions go
   * @param ofRoot unique keys of the root that go, and what phase 60 calls them
   */
  List<Step> steps(List<BackfillStep> filling, Map<UniqueKey, String> ofRoot) {
    if (!tables.isDistributed(root)) {
      return List.of();
    }
    ForeignKeySteps foreignKeySteps = new ForeignKeySteps(schema);
    List<Step> steps = new ArrayList<>();
    steps.add(aside);
    foreignKeys
        .afterKeys()
        .forEach(key -> steps.add(foreignKeySteps.removalOnCitus(key, settling(key))));
    changes.triggers().stream()
        .filter(change -> change.fate() == Fate.DROPPED)
        .forEach(change -> steps.add(drop(change.before())));
    filling.forEach(step -> steps.add(new DropFilling(step.table(), step)));
    changes.policies().stream()
        .filter(change -> change.fate() == Fate.DROPPED)
        .forEach(change -> steps.add(drop(change.before())));
    ofRoot.forEach((key, parked) -> steps.add(new DropRootUnique(key, parked)));
    steps.addAll(distribution());
    if (route == Route.NEW_CLUSTER) {
      steps.addAll(new LoadPlanner(schema, tables, counts, names).steps());
    }
    foreignKeys
        .inTheEnd()
        .forEach(key -> steps.add(foreignKeySteps.additionOnCitus(key, tables, aside.managed())));
    steps.add(new BringBack(aside));
    if (route == Route.NEW_CLUSTER) {
      steps.add(new RefreshViews(root));
    }
    steps.addAll(VerificationPlanner.steps(tables, changes, foreignKeys));
    if (route == Route.IN_PLACE) {
      tables.distributed().forEach(table -> steps.add(new FreeLocalCopy(table.name())));
    }
    return steps;
  }

  private DropTrigger drop(Trigger trigger) {
    return new DropTrigger(
        trigger, new ObjectComments(schema).of("TRIGGER", trigger.name(), trigger.table()));
  }

  private DropPolicy drop(Policy policy) {
    return new DropPolicy(
        policy, new ObjectComments(schema).of("POLICY", policy.name(), policy.table()));
  }

  private List<RelationName> settling(ForeignKey key) {
    return foreignKeys.touchesCitus(key)
        ? List.of(key.table(), key.referencedTable())
        : List.of(root);
  }

  private List<Step> distribution() {
    List<Step> steps = new ArrayList<>();
    steps.add(new CheckCoordinator(root, counts, !aside.managed().isEmpty(), policed()));
    tables
        .reference()
        .forEach(
            table ->
                steps.add(
                    new CreateReferenceTable(
                        table.name(), counts, propagation(table), undoing(table))));
    Table first = schema.table(root).orElseThrow();
    steps.add(distribute(first, Optional.empty()));
    tables.distributed().stream()
        .filter(table -> !table.name().equals(root))
        .forEach(table -> steps.add(distribute(table, Optional.of(root))));
    return steps;
  }

  private List<RelationName> policed() {
    Set<RelationName> tables =
        schema.policies().stream().map(Policy::table).collect(Collectors.toSet());
    return Stream.concat(planned().map(Table::name), aside.managed().stream())
        .filter(tables::contains)
        .toList();
  }

  private DistributeTable distribute(Table table, Optional<RelationName> colocatedWith) {
    return new DistributeTable(
        table.name(),
        tables.keyColumn(table.name()).orElseThrow(),
        colocatedWith,
        counts,
        propagation(table),
        undoing(table));
  }

  private Undoing undoing(Table table) {
    return table.hasIdentity()
        ? new Undoing.CopyBack(
            names.relation(table.name().schema(), "tenantpath_copy_of_" + table.name().name()),
            aside.store())
        : new Undoing.Undistribute();
  }

  private Propagation propagation(Table table) {
    boolean longName =
        schema
            .withPartitions(table.name())
            .anyMatch(t -> t.name().getBytes(StandardCharsets.UTF_8).length >= LONG_NAME);
    // Citus makes the schema of a partition by one connection, and its shards by others.
    boolean scattered =
        schema
            .withPartitions(table.name())
            .anyMatch(t -> !t.schema().equals(table.name().schema()));
    return longName || scattered ? Propagation.SEQUENTIAL : Propagation.PARALLEL;
  }
}

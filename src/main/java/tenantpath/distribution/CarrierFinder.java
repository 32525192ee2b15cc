package tenantpath.distribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tenantpath.graph.NameWords;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Finds every column that holds a root's key: by foreign keys, by options, by names. */
final class CarrierFinder {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final ColumnIndex columns;
  private final TenantRoot root;
  private final Predicate<RelationName> usable;
  private final Map<ColumnReference, Carrier> found = new LinkedHashMap<>();
  private final SortedMap<RelationName, List<Carrier>> mismatched = new TreeMap<>();
  private final SortedMap<RelationName, List<Carrier>> passedOver = new TreeMap<>();

  /** The tables that declared relationships lead to a carrier from. */
  private record Reached(Set<RelationName> safely, Set<RelationName> any) {
    /** Where the declared path tells more than the name: a row may not be without it alone. */
    Set<RelationName> than(Column column) {
      return column.notNull() ? safely : any;
    }
  }

  /**
   * @param usable which tables may be distributed at all
   */
  CarrierFinder(
      Schema schema,
      RelationshipGraph graph,
      ColumnIndex columns,
      TenantRoot root,
      Predicate<RelationName> usable) {
    this.schema = schema;
    this.graph = graph;
    this.columns = columns;
    this.root = root;
    this.usable = usable;
  }

  Carriers find(CarrierOptions options) {
    return find(options, List.of());
  }

  /**
   * @param decided columns that people say carry the key, whatever speaks against them
   */
  Carriers find(CarrierOptions options, List<Carrier> decided) {
    add(new Carrier(root.name(), root.key(), Carrier.Origin.ROOT, Optional.empty()));
    decided.forEach(this::add);
    followReferences(Carrier.Origin.DECLARED);
    CarrierNames names = new CarrierNames(root, List.copyOf(found.values()));
    Reached reached = reached();
    options.columns().forEach(column -> consider(column, Carrier.Origin.OPTION, reached));
    for (String name : names.all()) {
      Carrier.Origin origin = names.origin(name);
      columns.named(name).stream()
          .filter(column -> tells(column, names))
          .forEach(column -> consider(column, origin, reached));
      columns.named(name + "s").stream()
          .filter(this::isArray)
          .forEach(column -> consider(column, origin, reached));
    }
    followReferences(Carrier.Origin.NAME);
    CarrierRank rank = new CarrierRank(schema, graph, root, names);
    SortedMap<RelationName, CarrierChoice> choices = new TreeMap<>();
    byTable().forEach((table, carriers) -> choices.put(table, rank.choose(carriers)));
    return new Carriers(choices, passedOver, mismatched, names.mostCommon(found.values()));
  }

  private Reached reached() {
    Set<RelationName> sources = byTable().keySet();
    return new Reached(
        Referencing.of(graph, sources, r -> usable.test(r.to()) && r.safe()),
        Referencing.of(graph, sources, r -> usable.test(r.to())));
  }

  private void add(Carrier carrier) {
    found.putIfAbsent(carrier.reference(), carrier);
  }

  /** A foreign key that puts a column on a carrier of its parent makes it one. */
  private void followReferences(Carrier.Origin origin) {
    Deque<Carrier> queue = new ArrayDeque<>(found.values());
    while (!queue.isEmpty()) {
      Carrier parent = queue.poll();
      for (Relationship relationship : graph.incoming(parent.table())) {
        carrierOf(relationship, parent, origin)
            .filter(child -> !found.containsKey(child.reference()))
            .ifPresent(
                child -> {
                  add(child);
                  queue.add(child);
                });
      }
    }
  }

  private Optional<Carrier> carrierOf(
      Relationship relationship, Carrier parent, Carrier.Origin origin) {
    int at = relationship.referencedColumns().indexOf(parent.column().name());
    RelationName child = relationship.from();
    if (at < 0 || child.equals(root.name()) || !usable.test(child)) {
      return Optional.empty();
    }
    return columns
        .column(new ColumnReference(child, relationship.columns().get(at)))
        .map(
            column -> new Carrier(child, column, later(origin, parent), Optional.of(relationship)));
  }

  /** A child's carrier is no surer than its parent's. */
  private static Carrier.Origin later(Carrier.Origin origin, Carrier parent) {
    return parent.toBeAccepted() ? parent.origin() : origin;
  }

  /** Takes a column for a carrier, unless its type or a declared path speaks against it. */
  private void consider(ColumnReference reference, Carrier.Origin origin, Reached reached) {
    RelationName table = reference.table();
    if (found.containsKey(reference) || table.equals(root.name()) || !usable.test(table)) {
      return;
    }
    Column column = columns.column(reference).orElseThrow();
    Carrier carrier = new Carrier(table, column, origin, Optional.empty());
    if (KeyTypes.compare(column, root.key().type(), schema) == KeyTypes.OTHER) {
      mismatched.computeIfAbsent(table, key -> new ArrayList<>()).add(carrier);
    } else if (origin != Carrier.Origin.OPTION
        && reached.than(column).contains(table)
        && declaredElsewhere(column)) {
      passedOver.computeIfAbsent(table, key -> new ArrayList<>()).add(carrier);
    } else {
      add(carrier);
    }
  }

  /** Such as store_ids: the rows of several tenants. */
  private boolean isArray(ColumnReference reference) {
    return columns.column(reference).orElseThrow().type().isArray();
  }

  private boolean declaredElsewhere(Column column) {
    return columns.mostlyReferencing(NameWords.normalized(column.name()), root.name());
  }

  /** A foreign key to what is neither a carrier nor named like one vetoes the name. */
  private boolean tells(ColumnReference reference, CarrierNames names) {
    boolean vetoed =
        graph.outgoing(reference.table()).stream()
            .filter(r -> r.columns().contains(reference.column()))
            .map(r -> r.referencedColumns().get(r.columns().indexOf(reference.column())))
            .anyMatch(referenced -> !names.contains(referenced));
    Table table = schema.table(reference.table()).orElseThrow();
    return !vetoed
        && !numbersItsOwnRows(table, reference.column())
        && names.tells(columns.column(reference).orElseThrow(), table.columns());
  }

  /** Whether the database makes up the column's values, and no two rows share one. */
  private boolean numbersItsOwnRows(Table table, String column) {
    return Surrogates.generated(table, column)
        && OwnUniqueKey.of(table, schema).anyMatch(key -> key.columns().equals(List.of(column)));
  }

  private SortedMap<RelationName, List<Carrier>> byTable() {
    SortedMap<RelationName, List<Carrier>> byTable = new TreeMap<>();
    found
        .values()
        .forEach(c -> byTable.computeIfAbsent(c.table(), key -> new ArrayList<>()).add(c));
    return byTable;
  }
}

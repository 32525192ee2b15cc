package tenantpath.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tenantpath.distribution.Confidence;
import tenantpath.distribution.Placement.Backfill;
import tenantpath.distribution.Role;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Constraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Index;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;

/** What must hold of a table's key before the migration goes on. */
final class KeyChecks {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final PlannedTables tables;
  private final KeySources sources;
  private final NullRowsPlan nulls;
  private final Route route;

  KeyChecks(
      Schema schema, PlannedTables tables, KeySources sources, NullRowsPlan nulls, Route route) {
    this.schema = schema;
    graph = RelationshipGraph.of(schema);
    this.tables = tables;
    this.sources = sources;
    this.nulls = nulls;
    this.route = route;
  }

  /** The checks of a table to distribute, each once. */
  List<KeyCheck> of(Table table) {
    Set<KeyCheck> checks = new LinkedHashSet<>();
    String key = tables.keyColumn(table.name()).orElseThrow();
    if (table.column(key).filter(column -> column.notNull()).isEmpty()) {
      checks.addAll(nullChecks(table.name()));
    }
    tables
        .backfill(table.name())
        .ifPresentOrElse(
            backfill -> checks.addAll(pathChecks(table.name(), backfill)),
            () -> checks.addAll(tenantChecks(table.name(), key)));
    checks.addAll(referenceChecks(table.name(), key));
    checks.addAll(movedChecks(table));
    checks.addAll(uniqueChecks(table, key));
    if (route == Route.IN_PLACE) {
      checks.addAll(unvalidated(table));
    }
    return new ArrayList<>(checks);
  }

  private List<KeyCheck> nullChecks(RelationName table) {
    List<KeySource> from = sources.of(table);
    return nulls.deletes(table)
        ? List.of(new KeyCheck.NoneToFill(from), new KeyCheck.NoneToDelete(from))
        : List.of(new KeyCheck.NoNull());
  }

  private List<KeyCheck> pathChecks(RelationName table, Backfill backfill) {
    List<KeyCheck> checks = new ArrayList<>();
    for (KeySource source : sources.of(table)) {
      source.hops().forEach(hop -> checks.addAll(hopChecks(hop, source)));
      checks.add(new KeyCheck.FollowsPath(source));
    }
    for (ReferencePath other : backfill.alternatives()) {
      KeySource source = sources.of(other);
      checks.add(
          source.hops().stream().anyMatch(hop -> hop.kind() == Relationship.Kind.INFERRED)
              ? new KeyCheck.MayCrossTenants(source)
              : new KeyCheck.FollowsPath(source));
    }
    return checks;
  }

  private List<KeyCheck> hopChecks(Relationship hop, KeySource source) {
    List<KeyCheck> checks = new ArrayList<>();
    if (!hop.validated()) {
      checks.add(new KeyCheck.HasParent(hop));
    }
    if (hop.constraint().isEmpty() && !isUnique(hop)) {
      String key = sources.keyColumn(hop.to()).orElse(source.keyColumn());
      checks.add(new KeyCheck.OneTenant(hop, key));
    }
    return checks;
  }

  /** Should the constraint be gone, {@link KeyCheck.StillUnique} of the referenced table tells. */
  private boolean isUnique(Relationship hop) {
    return tables.isDistributed(hop.to())
        && schema.table(hop.to()).stream()
            .flatMap(table -> uniqueColumns(table))
            .anyMatch(hop.referencedColumns()::containsAll);
  }

  /** Of a table that brings the key: without a foreign key anything may stand there. */
  private List<KeyCheck> tenantChecks(RelationName table, String key) {
    RelationName root = tables.key().table();
    String rootKey = tables.key().column();
    boolean declared =
        graph.outgoing(table).stream()
            .anyMatch(r -> r.validated() && r.to().equals(root) && pairs(r, key, rootKey));
    if (table.equals(root)) {
      return rootChecks(root, rootKey);
    }
    if (declared) {
      return List.of();
    }
    return tables.design(table).orElseThrow().confidence() == Confidence.INFERRED
        ? List.of(new KeyCheck.KnownTenant(root, rootKey))
        : List.of(new KeyCheck.LivingTenant(root, rootKey));
  }

  private List<KeyCheck> rootChecks(RelationName root, String rootKey) {
    List<KeyCheck> checks = new ArrayList<>(sameType(root, rootKey));
    nulls.sentinels().forEach(sentinel -> checks.add(new KeyCheck.TenantThere(sentinel)));
    return checks;
  }

  private List<KeyCheck> sameType(RelationName root, String rootKey) {
    List<ColumnReference> keys =
        tables.distributed().stream()
            .map(Table::name)
            .filter(name -> !name.equals(root))
            .map(name -> new ColumnReference(name, tables.keyColumn(name).orElseThrow()))
            .toList();
    return keys.isEmpty()
        ? List.of()
        : List.of(new KeyCheck.SameType(keys, new ColumnReference(root, rootKey)));
  }

  /** What is going to be unique within each tenant must be unique over all until then. */
  private List<KeyCheck> uniqueChecks(Table table, String key) {
    return uniqueColumns(table)
        .filter(columns -> !columns.contains(key))
        .distinct()
        .<KeyCheck>map(KeyCheck.StillUnique::new)
        .toList();
  }

  /**
   * What an UPDATE of a row, and its copy into a shard, would stop at; on the way to a new cluster
   * a table is loaded without them.
   */
  static List<KeyCheck.KeepsCheck> unvalidated(Table table) {
    return table.constraintsOf(CheckConstraint.class).stream()
        .filter(check -> check.enforced() && !check.validated())
        .map(check -> new KeyCheck.KeepsCheck(check.name(), check.expression()))
        .toList();
  }

  private Stream<List<String>> uniqueColumns(Table table) {
    Stream<List<String>> constraints =
        table.constraints().stream()
            .filter(c -> c instanceof PrimaryKey p && !p.withoutOverlaps() || isPlain(c))
            .map(Constraint::columns);
    Stream<List<String>> indexes =
        schema.indexesOf(table.name()).stream()
            .filter(BackfillMethods::isPlainKey)
            .map(Index::keyColumns);
    return Stream.concat(constraints, indexes);
  }

  private static boolean isPlain(Constraint constraint) {
    return constraint instanceof UniqueConstraint unique && !unique.withoutOverlaps();
  }

  /** A declared reference to another distributed table must stay within the tenant. */
  private List<KeyCheck> referenceChecks(RelationName table, String key) {
    List<KeyCheck> checks = new ArrayList<>();
    for (Relationship reference : graph.outgoing(table)) {
      tables
          .keyColumn(reference.to())
          .filter(parentKey -> !reference.referencedColumns().contains(parentKey))
          .filter(parentKey -> !reference.columns().contains(key))
          .map(parentKey -> new KeySource(List.of(reference), parentKey))
          .map(
              path ->
                  reference.validated()
                      ? new KeyCheck.FollowsPath(path)
                      : new KeyCheck.MayCrossTenants(path))
          .ifPresent(checks::add);
    }
    return checks;
  }

  /** A foreign key of some partitions is going to hold in all of them. */
  private List<KeyCheck> movedChecks(Table table) {
    List<String> own = table.foreignKeys().stream().map(ForeignKey::name).toList();
    return graph.outgoing(table.name()).stream()
        .filter(r -> r.constraint().filter(name -> !own.contains(name)).isPresent())
        .filter(r -> tables.role(r.to()) != Role.LOCAL)
        .<KeyCheck>map(KeyCheck.HasParent::new)
        .toList();
  }

  private static boolean pairs(Relationship reference, String column, String referenced) {
    int at = reference.columns().indexOf(column);
    return at >= 0 && reference.referencedColumns().get(at).equals(referenced);
  }
}

package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.Problems;
import tenantpath.graph.Inference;
import tenantpath.graph.InferredRelationships;
import tenantpath.graph.RelationshipGraph;
import tenantpath.query.Join;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Decides which table goes where on Citus: the tenant key first, then every table's class. */
public final class DistributionDesigner {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final List<Join> joins;
  private final DesignOptions options;
  private final Decisions decisions;
  private final SortedMap<RelationName, Verdict> keptOut;
  private final ColumnIndex columns;

  private DistributionDesigner(
      Schema schema,
      RelationshipGraph graph,
      List<Join> joins,
      DesignOptions options,
      Decisions decisions) {
    this.schema = schema;
    this.graph = graph;
    this.joins = joins;
    this.options = options;
    this.decisions = decisions;
    keptOut = KeptOut.of(schema, graph);
    columns = new ColumnIndex(schema, graph);
  }

  /** The design of a schema that nobody decided about. */
  public static DistributionDesign design(
      Schema schema, RelationshipGraph graph, List<Join> joins, DesignOptions options)
      throws UnknownTenant {
    return design(schema, graph, joins, options, Decisions.NONE);
  }

  /**
   * The design of a schema.
   *
   * @param graph the schema's relationships, declared and accepted ones
   * @param joins what views and queries join
   */
  public static DistributionDesign design(
      Schema schema,
      RelationshipGraph graph,
      List<Join> joins,
      DesignOptions options,
      Decisions decisions)
      throws UnknownTenant {
    return new DistributionDesigner(schema, graph, joins, options, decisions).design();
  }

  private DistributionDesign design() throws UnknownTenant {
    RootKeys keys = new RootKeys(schema, graph, columns);
    DecidedOptions asked = DecidedOptions.of(schema, keys, options, decisions);
    TenantKeyRanking ranking = new TenantKeyRanking(schema, graph, columns, keys, this::usable);
    List<TenantKeyCandidate> candidates = ranking.candidates(asked.root());
    Optional<SchemaShape> apart = SchemaShapes.apart(schema);
    Optional<TenantRoot> root =
        asked.root().or(() -> apart.isPresent() ? Optional.empty() : first(candidates));
    if (root.isEmpty()) {
      return new DistributionDesign(
          Optional.empty(),
          candidates,
          apart.orElseGet(this::unknown),
          noTenant(apart),
          Inference.NONE,
          decisions,
          asked.problems().findings());
    }
    DistributionDesign design = design(root.get(), candidates, apart, asked);
    return decisions.tables().isEmpty() ? design : idleTold(design, root.get(), apart, asked);
  }

  private DistributionDesign idleTold(
      DistributionDesign design,
      TenantRoot root,
      Optional<SchemaShape> apart,
      DecidedOptions asked) {
    DecidedOptions again = asked.afresh();
    new IdleTables(
            decisions,
            design,
            others ->
                new DistributionDesigner(schema, graph, joins, options, others)
                    .design(root, design.candidates(), apart, again))
        .tell(asked.problems());
    return design.with(asked.problems().findings());
  }

  private DistributionDesign design(
      TenantRoot root,
      List<TenantKeyCandidate> candidates,
      Optional<SchemaShape> apart,
      DecidedOptions asked) {
    DecidedTables decided = new DecidedTables(schema, graph, decisions, root, asked.problems());
    Carriers carriers =
        new DecidedCarriers(schema, decided)
            .chosen(
                usable ->
                    new CarrierFinder(
                        schema, graph, columns, root, t -> usable(t) && usable.test(t)),
                asked.carriers());
    TenantKey key =
        new TenantKey(
            root.name(),
            root.key().name(),
            root.key().type(),
            root.key().collation(),
            asked.column().orElse(carriers.columnName()),
            asked.chosenBy());
    Inference inferred = InferredRelationships.of(schema, graph, joins);
    asked.tellIdle(inferred);
    Inference inference = inferred.without(decisions.relationships());
    SortedMap<RelationName, Verdict> verdicts =
        new Classifier(schema, graph, inference, joins, key, carriers, decided)
            .classify(keptOut, root);
    return new DistributionDesign(
        Optional.of(key),
        candidates,
        apart.orElseGet(() -> shared(key)),
        tables(root, verdicts, asked.problems()),
        inference.withoutUnresolved(column -> AuditNames.touchedLater(column.column())),
        decisions,
        asked.problems().findings());
  }

  private SchemaShape unknown() {
    return schema.tables().isEmpty()
        ? new SchemaShape(SchemaShape.Kind.EMPTY, "the dump defines no table")
        : new SchemaShape(SchemaShape.Kind.UNKNOWN, "no table of this schema looks like a tenant");
  }

  private static SchemaShape shared(TenantKey key) {
    return new SchemaShape(
        SchemaShape.Kind.SHARED_TABLES,
        "tenants share tables, and %s tells their rows apart"
            .formatted(Wording.column(key.table(), key.column())));
  }

  private boolean usable(RelationName table) {
    return !keptOut.containsKey(table);
  }

  private Optional<TenantRoot> first(List<TenantKeyCandidate> candidates) {
    return candidates.stream()
        .findFirst()
        .flatMap(
            first ->
                schema
                    .table(first.table())
                    .flatMap(
                        table ->
                            table
                                .column(first.column())
                                .map(column -> new TenantRoot(table, column))));
  }

  private SortedMap<RelationName, TableDesign> tables(
      TenantRoot root, SortedMap<RelationName, Verdict> verdicts, Problems problems) {
    TableObstacles obstacles =
        new TableObstacles(
            schema,
            new KeyObstacles(schema, root),
            new UnsupportedObstacles(schema, verdicts),
            decisions);
    AdmittedTables planned = new AdmittedTables(schema, root.name(), obstacles, verdicts);
    Roles roles = new Roles(verdicts, planned, graph);
    AcceptedLosses accepted = new AcceptedLosses(decisions.findings(), problems);
    ObstacleFinder finder =
        new ObstacleFinder(schema, graph, root.name(), roles, planned, accepted);
    SortedMap<RelationName, TableDesign> tables =
        new TableDesigns(schema, graph, planned, finder).of(verdicts);
    accepted.tellIdle();
    return tables;
  }

  private SortedMap<RelationName, TableDesign> noTenant(Optional<SchemaShape> apart) {
    SortedMap<RelationName, TableDesign> tables = new TreeMap<>();
    String reason =
        apart
            .map(shape -> shape.reason() + "; to distribute by a column, name it with --tenant")
            .orElse("no table looks like the tenants of this schema; name it with --tenant");
    schema
        .tables()
        .forEach(
            table ->
                tables.put(
                    table.name(),
                    new TableDesign(
                        table.name(),
                        new Placement.Undecided(reason),
                        Confidence.DECLARED,
                        false,
                        List.of(),
                        List.of())));
    return tables;
  }
}

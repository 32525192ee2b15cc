package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private final SortedMap<RelationName, Verdict> keptOut;
  private final ColumnIndex columns;

  private DistributionDesigner(
      Schema schema, RelationshipGraph graph, List<Join> joins, DesignOptions options) {
    this.schema = schema;
    this.graph = graph;
    this.joins = joins;
    this.options = options;
    keptOut = KeptOut.of(schema, graph);
    columns = new ColumnIndex(schema, graph);
  }

  /**
   * The design of a schema.
   *
   * @param graph the schema's relationships, declared and accepted ones
   * @param joins what views and queries join
   */
  public static DistributionDesign design(
      Schema schema, RelationshipGraph graph, List<Join> joins, DesignOptions options)
      throws UnknownTenant {
    return new DistributionDesigner(schema, graph, joins, options).design();
  }

  private DistributionDesign design() throws UnknownTenant {
    CarrierOptions carrierOptions = CarrierOptions.resolve(schema, options.carriers());
    Optional<TenantRoot> asked = Optional.empty();
    if (options.tenant().isPresent()) {
      asked = Optional.of(RootOption.resolve(schema, options.tenant().get()));
    }
    TenantKeyRanking ranking = new TenantKeyRanking(schema, graph, columns, this::usable);
    List<TenantKeyCandidate> candidates = ranking.candidates(asked);
    Optional<TenantRoot> root = asked.or(() -> first(candidates));
    if (root.isEmpty()) {
      return new DistributionDesign(Optional.empty(), candidates, noTenant());
    }
    Carriers carriers =
        new CarrierFinder(schema, graph, columns, root.get(), this::usable).find(carrierOptions);
    ChosenBy chosenBy = asked.isPresent() ? ChosenBy.OPTION : ChosenBy.RANKING;
    TenantKey key = key(root.get(), carriers, chosenBy);
    return new DistributionDesign(Optional.of(key), candidates, tables(root.get(), key, carriers));
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

  private TenantKey key(TenantRoot root, Carriers carriers, ChosenBy chosenBy) {
    return new TenantKey(
        root.name(),
        root.key().name(),
        root.key().type(),
        root.key().collation(),
        options.column().orElse(carriers.columnName()),
        chosenBy);
  }

  private SortedMap<RelationName, TableDesign> tables(
      TenantRoot root, TenantKey key, Carriers carriers) {
    Inference inference = InferredRelationships.of(schema, graph, joins);
    SortedMap<RelationName, Verdict> verdicts =
        new Classifier(schema, graph, inference, joins, key, carriers).classify(keptOut, root);
    TableObstacles obstacles = new TableObstacles(schema, new KeyObstacles(schema, root));
    PlannedTables planned = new PlannedTables(schema, root.name(), obstacles, verdicts);
    Roles roles = new Roles(verdicts, planned, graph);
    ObstacleFinder finder = new ObstacleFinder(schema, graph, root.name(), roles, planned);
    return new TableDesigns(schema, graph, planned, finder).of(verdicts);
  }

  private SortedMap<RelationName, TableDesign> noTenant() {
    SortedMap<RelationName, TableDesign> tables = new TreeMap<>();
    String reason = "no table looks like the tenants of this schema; name it with --tenant";
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

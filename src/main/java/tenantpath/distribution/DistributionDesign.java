package tenantpath.distribution;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.decisions.Decisions;
import tenantpath.finding.Finding;
import tenantpath.graph.Inference;
import tenantpath.schema.RelationName;

/**
 * Which table goes where, and why.
 *
 * @param key empty where the schema has no candidate; every table is then undecided
 * @param candidates by rank
 * @param shape what kind of schema it is
 * @param inference what names and types say beside the declared and accepted relationships
 * @param decisions what people said
 * @param problems what is wrong with the decisions, as the design shows
 */
public record DistributionDesign(
    Optional<TenantKey> key,
    List<TenantKeyCandidate> candidates,
    SchemaShape shape,
    SortedMap<RelationName, TableDesign> tables,
    Inference inference,
    Decisions decisions,
    List<Finding> problems) {
  public DistributionDesign {
    candidates = List.copyOf(candidates);
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    problems = List.copyOf(problems);
  }

  /** A design that nobody decided about. */
  public DistributionDesign(
      Optional<TenantKey> key,
      List<TenantKeyCandidate> candidates,
      SchemaShape shape,
      SortedMap<RelationName, TableDesign> tables) {
    this(key, candidates, shape, tables, Inference.NONE, Decisions.NONE, List.of());
  }

  /** The same with all that is wrong with the decisions. */
  DistributionDesign with(List<Finding> allProblems) {
    return new DistributionDesign(
        key, candidates, shape, tables, inference, decisions, allProblems);
  }

  public Optional<TableDesign> of(RelationName table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** How a table gets its key, where it is to be backfilled. */
  public Optional<Placement.Backfill> backfill(RelationName table) {
    return of(table).flatMap(design -> design.placement().backfill());
  }

  /** All verdicts, sorted by table. */
  public Collection<TableDesign> all() {
    return tables.values();
  }

  /** The placement's kind; a table the design does not know is undecided. */
  public PlacementKind kindOf(RelationName table) {
    TableDesign design = tables.get(table);
    return design == null ? PlacementKind.UNDECIDED : design.placement().kind();
  }
}

package tenantpath.distribution;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.schema.RelationName;

/**
 * Which table goes where, and why.
 *
 * @param key empty where the schema has no candidate; every table is then undecided
 * @param candidates by rank
 */
public record DistributionDesign(
    Optional<TenantKey> key,
    List<TenantKeyCandidate> candidates,
    SortedMap<RelationName, TableDesign> tables) {
  public DistributionDesign {
    candidates = List.copyOf(candidates);
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
  }

  public Optional<TableDesign> of(RelationName table) {
    return Optional.ofNullable(tables.get(table));
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

package tenantpath.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import tenantpath.schema.RelationName;

/**
 * For each table that reaches a carrier, its best path and the next-best ones. The rest of a best
 * path is always the best path of the table it leads on to, as a backfill in waves has it.
 */
public final class SafestPaths {
  /** How many alternatives a table has at most. */
  public static final int ALTERNATIVES = 5;

  private final SortedMap<RelationName, PathDraft> best;
  private final Map<RelationName, List<PathDraft>> alternatives;

  SafestPaths(
      SortedMap<RelationName, PathDraft> best, Map<RelationName, List<PathDraft>> alternatives) {
    this.best = best;
    this.alternatives = alternatives;
  }

  /** The tables that have a path, sorted; carriers are not among them. */
  public SortedSet<RelationName> tables() {
    return new TreeSet<>(best.keySet());
  }

  /** The best path: every hop safe before not, then the shorter, then the preferred first hop. */
  public Optional<ReferencePath> best(RelationName table) {
    return Optional.ofNullable(best.get(table)).map(PathDraft::path);
  }

  /**
   * Other paths, best first, none through a table twice. Each other first hop that leads to a
   * carrier has its best one here before any first hop has a second, as far as five reach.
   */
  public List<ReferencePath> alternatives(RelationName table) {
    return alternatives.getOrDefault(table, List.of()).stream().map(PathDraft::path).toList();
  }
}

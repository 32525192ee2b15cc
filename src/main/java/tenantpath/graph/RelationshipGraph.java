package tenantpath.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import tenantpath.decisions.Decisions;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/**
 * Which tables reference which, child to parent. Parallel relationships and those of a table to
 * itself are kept; partitions stand as their topmost parent; a foreign key to a table that the dump
 * does not hold is left out. Nothing depends on the order of statements.
 */
public final class RelationshipGraph {
  private static final Comparator<Relationship> ORDER =
      Comparator.comparing(Relationship::from)
          .thenComparing(Relationship::columns, RelationshipGraph::compareLists)
          .thenComparing(Relationship::to)
          .thenComparing(Relationship::referencedColumns, RelationshipGraph::compareLists)
          .thenComparing(Relationship::kind)
          .thenComparing(relationship -> relationship.constraint().orElse(""));

  private final Partitions partitions;
  private final Graph<RelationName, Relationship> graph;
  private final List<RelationName> tables;
  private final Map<RelationName, List<Relationship>> outgoing = new HashMap<>();
  private final Map<RelationName, List<Relationship>> incoming = new HashMap<>();
  private final List<List<RelationName>> components;

  private RelationshipGraph(
      Partitions partitions, List<RelationName> tables, List<Relationship> relationships) {
    this.partitions = partitions;
    graph = new DirectedPseudograph<>(Relationship.class);
    tables.forEach(graph::addVertex);
    relationships.stream().sorted(ORDER).forEach(r -> graph.addEdge(r.from(), r.to(), r));
    this.tables = List.copyOf(graph.vertexSet());
    for (RelationName table : this.tables) {
      outgoing.put(table, List.copyOf(graph.outgoingEdgesOf(table)));
      incoming.put(table, List.copyOf(graph.incomingEdgesOf(table)));
    }
    components = StrongComponents.of(this.tables, this::outgoing);
  }

  /** The graph of the declared foreign keys. */
  public static RelationshipGraph of(Schema schema) {
    Partitions partitions = new Partitions(schema);
    List<RelationName> tables =
        schema.tables().stream()
            .map(table -> partitions.topmost(table.name()))
            .distinct()
            .sorted()
            .toList();
    return new RelationshipGraph(
        partitions, tables, new DeclaredRelationships(schema, partitions).all());
  }

  /** The graph of the declared foreign keys and of the relationships that people accepted. */
  public static RelationshipGraph of(Schema schema, Decisions decisions) {
    return of(schema).with(new VirtualRelationships(schema).of(decisions.relationships()));
  }

  /**
   * This graph and further relationships, virtual or inferred; their ends must be tables of it, or
   * partitions of such.
   */
  public RelationshipGraph with(List<Relationship> more) {
    return new RelationshipGraph(
        partitions,
        tables(),
        Stream.concat(relationships().stream(), more.stream().map(this::betweenTopmost)).toList());
  }

  /** This graph without some of its relationships. */
  public RelationshipGraph without(Predicate<Relationship> some) {
    return relationships().stream().noneMatch(some)
        ? this
        : new RelationshipGraph(
            partitions, tables(), relationships().stream().filter(some.negate()).toList());
  }

  /** Every table, foreign ones too, partitions as their topmost parent; sorted. */
  public List<RelationName> tables() {
    return tables;
  }

  /** Every relationship, sorted by table and columns. */
  public List<Relationship> relationships() {
    return List.copyOf(graph.edgeSet());
  }

  /** What a table's rows name, sorted by columns; nothing for a table that is not here. */
  public List<Relationship> outgoing(RelationName table) {
    return outgoing.getOrDefault(table, List.of());
  }

  /** What names a table's rows, sorted by table and columns. */
  public List<Relationship> incoming(RelationName table) {
    return incoming.getOrDefault(table, List.of());
  }

  /** The topmost parent of a partition; any other table is its own. */
  public RelationName topmost(RelationName table) {
    return partitions.topmost(table);
  }

  /** The strongly connected components, each sorted, parents before children. */
  public List<List<RelationName>> components() {
    return components;
  }

  /** The components of more than one table: their tables reference each other in a ring. */
  public List<List<RelationName>> cycles() {
    return components.stream().filter(component -> component.size() > 1).toList();
  }

  /**
   * The best path of every table that reaches a carrier.
   *
   * @param carriers the tables where paths end
   * @param through whether a path may lead through a table that is no carrier
   * @param preference decides between relationships that lead to equally safe and long paths
   */
  public SafestPaths safestPaths(
      Set<RelationName> carriers,
      Predicate<RelationName> through,
      Comparator<Relationship> preference) {
    return safestPaths(carriers, through, preference, relationship -> true);
  }

  /**
   * The same where best paths are not free to take any relationship; alternatives are.
   *
   * @param leading whether a best path may take a relationship
   */
  public SafestPaths safestPaths(
      Set<RelationName> carriers,
      Predicate<RelationName> through,
      Comparator<Relationship> preference,
      Predicate<Relationship> leading) {
    return new PathSearch(this, carriers, through, preference.thenComparing(ORDER), leading).run();
  }

  private Relationship betweenTopmost(Relationship r) {
    RelationName from = partitions.topmost(r.from());
    RelationName to = partitions.topmost(r.to());
    if (!graph.containsVertex(from) || !graph.containsVertex(to)) {
      throw new IllegalArgumentException("not between tables of the graph: " + r);
    }
    return from.equals(r.from()) && to.equals(r.to()) ? r : r.between(from, to);
  }

  private static int compareLists(List<String> left, List<String> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int byName = left.get(i).compareTo(right.get(i));
      if (byName != 0) {
        return byName;
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}

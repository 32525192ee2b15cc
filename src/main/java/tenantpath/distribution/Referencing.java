package tenantpath.distribution;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;

/** Which tables relationships lead to some others, child to parent. */
final class Referencing {
  private Referencing() {}

  /** The sources and every table that reaches one over such relationships. */
  static Set<RelationName> of(
      RelationshipGraph graph, Collection<RelationName> sources, Predicate<Relationship> followed) {
    Set<RelationName> reached = new HashSet<>(sources);
    Deque<RelationName> queue = new ArrayDeque<>(sources);
    while (!queue.isEmpty()) {
      for (Relationship relationship : graph.incoming(queue.poll())) {
        if (followed.test(relationship) && reached.add(relationship.from())) {
          queue.add(relationship.from());
        }
      }
    }
    return reached;
  }
}

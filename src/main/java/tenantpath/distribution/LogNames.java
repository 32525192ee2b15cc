package tenantpath.distribution;

import java.util.List;
import java.util.Set;
import tenantpath.graph.NameWords;
import tenantpath.schema.RelationName;

/** Tables that applications write and hardly read: a copy on every node would only cost. */
final class LogNames {
  private static final Set<String> WORDS = Set.of("log", "audit", "history", "trace");

  private LogNames() {}

  static boolean records(RelationName table) {
    List<String> words = NameWords.singular(table.name());
    return !words.isEmpty() && WORDS.contains(words.get(words.size() - 1));
  }
}

package tenantpath.ddl;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.dump.SourceSummary;
import tenantpath.finding.Finding;
import tenantpath.schema.Schema;

/**
 * A dump as it was read: the schema, and an account of every statement.
 *
 * @param ignored how many statements were ignored, by what they are
 * @param findings about the reading itself: unread statements, a cut file, doubled relations
 */
public record SchemaReading(
    Schema schema,
    List<SourceSummary> sources,
    SortedMap<String, Long> ignored,
    List<UnreadStatement> unread,
    List<Finding> findings) {
  public SchemaReading {
    sources = List.copyOf(sources);
    ignored = new TreeMap<>(ignored);
    unread = List.copyOf(unread);
    findings = List.copyOf(findings);
  }

  /** How many statements were not read; the first ten thousand of them are in the list. */
  public long unreadCount() {
    return sources.stream().mapToLong(SourceSummary::unread).sum();
  }
}

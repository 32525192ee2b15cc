package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/** CREATE STATISTICS; {@code expressions} tells whether any element is not a plain column. */
public record ExtendedStatistics(
    RelationName name,
    RelationName table,
    List<String> elements,
    boolean expressions,
    String definition,
    Span span) {
  public ExtendedStatistics {
    elements = List.copyOf(elements);
  }
}

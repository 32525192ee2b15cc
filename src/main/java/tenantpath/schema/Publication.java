package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/** A publication of all tables, or of some. */
public record Publication(String name, boolean allTables, List<RelationName> tables, Span span) {
  public Publication {
    tables = List.copyOf(tables);
  }
}

package tenantpath.schema;

import java.util.List;
import java.util.Optional;
import tenantpath.source.Span;

/**
 * A view; where the dump defines it twice, the last definition.
 *
 * @param columns its output columns where the dump lists them; else empty
 * @param options the text of WITH ( … ) without the parentheses
 * @param query the text after AS, without the semicolon
 */
public record View(
    RelationName name,
    Kind kind,
    List<String> columns,
    Optional<String> options,
    String query,
    Span span) {
  public View {
    columns = List.copyOf(columns);
  }

  /** Plain or materialized. */
  public enum Kind {
    VIEW,
    MATERIALIZED_VIEW
  }
}

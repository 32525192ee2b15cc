package tenantpath.schema;

import java.util.Optional;
import tenantpath.source.Span;

/**
 * A function, procedure or aggregate.
 *
 * @param arguments the text between the parentheses, as written
 * @param returns the text after RETURNS
 * @param body the text between the quotes, or from BEGIN ATOMIC to END; empty for C functions
 * @param definition the whole statement
 */
public record Routine(
    RelationName name,
    Kind kind,
    String arguments,
    Optional<String> returns,
    String language,
    Volatility volatility,
    String body,
    String definition,
    Span span) {
  /** What CREATE it came from. */
  public enum Kind {
    FUNCTION,
    PROCEDURE,
    AGGREGATE
  }

  /** What the planner may assume of its result. */
  public enum Volatility {
    IMMUTABLE,
    STABLE,
    VOLATILE
  }
}

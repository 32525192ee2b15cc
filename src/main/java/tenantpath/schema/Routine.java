package tenantpath.schema;

import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern PARSED = Pattern.compile("(?i)^\\s*(?:BEGIN\\s+ATOMIC|RETURN)\\b");

  /**
   * Whether its body was parsed when it was created, so that it depends on what that names; a body
   * in quotes is text to the server.
   */
  public boolean parsed() {
    return language.equalsIgnoreCase("sql") && PARSED.matcher(body).find();
  }

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

package tenantpath.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tenantpath.source.Span;

/**
 * A column of a table.
 *
 * @param notNull whether the server holds it NOT NULL: declared, inherited or by a primary key
 * @param defaultExpression the expression as the dump writes it
 * @param generated the kind and expression of a generated column
 * @param distinctEstimate the {@code n_distinct} that was set by hand
 * @param collation the collation as written, quoted and qualified; empty where it is the type's
 */
public record Column(
    String name,
    TypeName type,
    boolean notNull,
    Optional<Identity> identity,
    Optional<Generated> generated,
    Optional<String> defaultExpression,
    Optional<String> collation,
    Optional<String> distinctEstimate,
    Span span) {
  private static final List<String> GENERATORS =
      List.of("nextval(", "gen_random_uuid(", "uuid_generate_", "uuidv7(", "uuidv4(");

  /** Without a number of distinct values set by hand. */
  public Column(
      String name,
      TypeName type,
      boolean notNull,
      Optional<Identity> identity,
      Optional<Generated> generated,
      Optional<String> defaultExpression,
      Optional<String> collation,
      Span span) {
    this(
        name,
        type,
        notNull,
        identity,
        generated,
        defaultExpression,
        collation,
        Optional.empty(),
        span);
  }

  /** GENERATED … AS IDENTITY. */
  public enum Identity {
    ALWAYS,
    BY_DEFAULT
  }

  /** GENERATED ALWAYS AS (expression). */
  public record Generated(Storage storage, String expression) {
    /** Whether the value is stored or computed when read. */
    public enum Storage {
      STORED,
      VIRTUAL
    }
  }

  /** Whether a default or identity makes up every value, so that no two rows ever share one. */
  public boolean madeUp() {
    return identity.isPresent()
        || defaultExpression
            .map(expression -> expression.toLowerCase(Locale.ROOT).replace("\"", ""))
            .filter(expression -> GENERATORS.stream().anyMatch(expression::contains))
            .isPresent();
  }
}

package tenantpath.finding;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import tenantpath.source.Span;

/**
 * What is wrong with whose table, where it says so, and what to do.
 *
 * @param table the table's name, quoted as {@code quote_ident} would; empty for the whole schema
 * @param object the constraint, index, trigger, column or other object it is about, by its raw
 *     name; empty where that is the table itself. Code, table and object tell findings apart
 * @param message what is wrong, by name
 * @param hint a command or a decision in the imperative; empty if there is nothing to do
 * @param fix SQL for plain PostgreSQL that removes or measures it; empty where none does
 */
public record Finding(
    FindingCode code,
    Severity severity,
    Optional<String> table,
    String object,
    Optional<Span> span,
    String message,
    String hint,
    String fix)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(f -> f.table().orElse(""))
          .thenComparing(f -> f.span().map(Span::toString).orElse(""))
          .thenComparing(Finding::message);

  public Finding {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(table);
    Objects.requireNonNull(object);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(fix);
  }

  /** Of a table or the whole schema, without SQL that would fix it. */
  public Finding(
      FindingCode code,
      Severity severity,
      Optional<String> table,
      Optional<Span> span,
      String message,
      String hint) {
    this(code, severity, table, "", span, message, hint, "");
  }

  /** The same finding about one object of the table, or of the schema. */
  public Finding about(String name) {
    return new Finding(code, severity, table, name, span, message, hint, fix);
  }

  /** The same finding with the SQL that fixes it. */
  public Finding withFix(String sql) {
    return new Finding(code, severity, table, object, span, message, hint, sql);
  }

  /** The same of another weight, and why. */
  public Finding weighing(Severity other, String why) {
    return new Finding(code, other, table, object, span, message + " " + why, "", fix);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}

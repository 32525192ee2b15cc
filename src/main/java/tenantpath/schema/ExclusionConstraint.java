package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/**
 * EXCLUDE USING method (element WITH operator, …).
 *
 * @param columns the plain columns among the elements
 * @param definition the text from EXCLUDE on, as the dump writes it
 */
public record ExclusionConstraint(
    RelationName table,
    String name,
    List<String> columns,
    List<Element> elements,
    Deferral deferral,
    boolean inherited,
    String definition,
    Span span)
    implements Constraint {
  public ExclusionConstraint {
    columns = List.copyOf(columns);
    elements = List.copyOf(elements);
  }

  /** One element: the expression (a plain column as its raw name) and the operator's text. */
  public record Element(String expression, boolean plainColumn, String operator) {}

  /** The same where rows are compared by one more column, which is to be equal. */
  public ExclusionConstraint withFirst(String column) {
    return new ExclusionConstraint(
        table,
        name,
        FirstKey.before(column, columns),
        FirstKey.before(new Element(column, true, "="), elements),
        deferral,
        inherited,
        FirstKey.inserted(Identifier.quote(column) + " WITH =", definition),
        span);
  }

  @Override
  public ConstraintKind kind() {
    return ConstraintKind.EXCLUSION;
  }
}

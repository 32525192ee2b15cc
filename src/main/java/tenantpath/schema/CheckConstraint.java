package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/**
 * CHECK (expression).
 *
 * @param columns the table's columns that the expression names, in the order they appear
 * @param expression without the outer parentheses of CHECK ( … )
 */
public record CheckConstraint(
    RelationName table,
    String name,
    List<String> columns,
    String expression,
    boolean noInherit,
    boolean validated,
    boolean enforced,
    boolean inherited,
    Span span)
    implements Constraint {
  public CheckConstraint {
    columns = List.copyOf(columns);
  }

  @Override
  public ConstraintKind kind() {
    return ConstraintKind.CHECK;
  }

  @Override
  public String definition() {
    return "CHECK ("
        + expression
        + ")"
        + (noInherit ? " NO INHERIT" : "")
        + (!enforced ? " NOT ENFORCED" : validated ? "" : " NOT VALID");
  }
}

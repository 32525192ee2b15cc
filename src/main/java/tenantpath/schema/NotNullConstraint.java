package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/** A named NOT NULL constraint, as PostgreSQL 18 keeps them. */
public record NotNullConstraint(
    RelationName table,
    String name,
    String column,
    boolean noInherit,
    boolean validated,
    boolean inherited,
    Span span)
    implements Constraint {
  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public ConstraintKind kind() {
    return ConstraintKind.NOT_NULL;
  }

  @Override
  public String definition() {
    return "NOT NULL "
        + Identifier.quote(column)
        + (noInherit ? " NO INHERIT" : "")
        + (validated ? "" : " NOT VALID");
  }
}

package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/** UNIQUE (columns) INCLUDE (include). */
public record UniqueConstraint(
    RelationName table,
    String name,
    List<String> columns,
    List<String> include,
    boolean nullsNotDistinct,
    boolean withoutOverlaps,
    Deferral deferral,
    boolean inherited,
    Span span)
    implements Constraint {
  public UniqueConstraint {
    columns = List.copyOf(columns);
    include = List.copyOf(include);
  }

  /** The same with one more column in front. */
  public UniqueConstraint withFirst(String column) {
    return new UniqueConstraint(
        table,
        name,
        FirstKey.before(column, columns),
        include,
        nullsNotDistinct,
        withoutOverlaps,
        deferral,
        inherited,
        span);
  }

  @Override
  public ConstraintKind kind() {
    return ConstraintKind.UNIQUE;
  }

  @Override
  public String definition() {
    return "UNIQUE "
        + (nullsNotDistinct ? "NULLS NOT DISTINCT (" : "(")
        + Identifier.list(columns)
        + (withoutOverlaps ? " WITHOUT OVERLAPS)" : ")")
        + (include.isEmpty() ? "" : " INCLUDE (" + Identifier.list(include) + ")")
        + deferral.suffix();
  }
}

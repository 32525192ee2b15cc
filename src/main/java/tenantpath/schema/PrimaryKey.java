package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/** PRIMARY KEY (columns) INCLUDE (include), the last column WITHOUT OVERLAPS if so marked. */
public record PrimaryKey(
    RelationName table,
    String name,
    List<String> columns,
    List<String> include,
    boolean withoutOverlaps,
    Deferral deferral,
    boolean inherited,
    Span span)
    implements Constraint {
  public PrimaryKey {
    columns = List.copyOf(columns);
    include = List.copyOf(include);
  }

  /** The same with one more column in front. */
  public PrimaryKey withFirst(String column) {
    return new PrimaryKey(
        table,
        name,
        FirstKey.before(column, columns),
        include,
        withoutOverlaps,
        deferral,
        inherited,
        span);
  }

  @Override
  public ConstraintKind kind() {
    return ConstraintKind.PRIMARY_KEY;
  }

  @Override
  public String definition() {
    return "PRIMARY KEY ("
        + Identifier.list(columns)
        + (withoutOverlaps ? " WITHOUT OVERLAPS)" : ")")
        + (include.isEmpty() ? "" : " INCLUDE (" + Identifier.list(include) + ")")
        + deferral.suffix();
  }
}

package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/** A constraint of one table. */
public sealed interface Constraint
    permits PrimaryKey,
        UniqueConstraint,
        ForeignKey,
        CheckConstraint,
        ExclusionConstraint,
        NotNullConstraint {

  RelationName table();

  String name();

  /** The table's own columns, in the constraint's order. */
  List<String> columns();

  /** Whether a partition has it from its partitioned parent (or a child from its parent). */
  boolean inherited();

  /** Until when it may be broken; at no time, where that cannot be said of its kind. */
  default Deferral deferral() {
    return Deferral.NOT_DEFERRABLE;
  }

  /** Whether the rows that were there before it are known to keep it. */
  default boolean validated() {
    return true;
  }

  Span span();

  ConstraintKind kind();

  /** As {@code pg_get_constraintdef} writes it with an empty search path. */
  String definition();
}

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

  Span span();

  ConstraintKind kind();

  /** As {@code pg_get_constraintdef} writes it with an empty search path. */
  String definition();
}

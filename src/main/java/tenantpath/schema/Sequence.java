package tenantpath.schema;

import java.util.Optional;
import tenantpath.source.Span;

/**
 * A sequence.
 *
 * @param ownedBy the column whose DROP drops it too
 * @param identity whether it belongs to an identity column
 */
public record Sequence(
    RelationName name,
    TypeName type,
    Optional<ColumnReference> ownedBy,
    boolean identity,
    String definition,
    Span span) {}

package tenantpath.schema;

import tenantpath.source.Span;

/** A collation that the dump creates. */
public record CollationDefinition(RelationName name, boolean deterministic, Span span) {}

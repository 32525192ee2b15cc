package tenantpath.schema;

import tenantpath.source.Span;

/** An operator class that the dump creates, for one access method; names may repeat. */
public record OperatorClass(RelationName name, String method, Span span) {}

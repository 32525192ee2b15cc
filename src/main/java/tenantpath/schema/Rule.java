package tenantpath.schema;

import tenantpath.source.Span;

/** A rewrite rule that CREATE RULE made; a view's own SELECT rule is not among them. */
public record Rule(
    String name, RelationName table, String event, boolean instead, String definition, Span span) {}

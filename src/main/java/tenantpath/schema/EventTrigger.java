package tenantpath.schema;

import tenantpath.source.Span;

/** An event trigger. */
public record EventTrigger(String name, String event, Span span) {}

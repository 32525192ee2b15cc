package tenantpath.decisions;

import tenantpath.source.Span;

/** One text that people chose, and where the decisions file says so. */
public record Choice(String text, Span span) {}

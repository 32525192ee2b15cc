package tenantpath.ddl;

import tenantpath.source.Span;

/** A statement that was not understood; {@code text} holds its first 200 characters. */
public record UnreadStatement(Span span, String text, String reason) {}

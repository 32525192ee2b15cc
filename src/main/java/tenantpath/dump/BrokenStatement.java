package tenantpath.dump;

import tenantpath.source.Span;

/** A statement that could not be taken whole; {@code head} is its beginning. */
public record BrokenStatement(String head, Span span, String reason) implements DumpItem {}

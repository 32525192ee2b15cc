package tenantpath.dump;

import tenantpath.source.Span;

/** A line for psql, such as {@code \restrict}: never followed. */
public record MetaCommand(String text, Span span) implements DumpItem {}

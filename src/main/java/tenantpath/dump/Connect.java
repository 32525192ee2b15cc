package tenantpath.dump;

import tenantpath.source.Span;

/** What follows belongs to this database; the name is as the server knows it. */
public record Connect(String database, Span span) implements DumpItem {}

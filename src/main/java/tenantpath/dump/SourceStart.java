package tenantpath.dump;

/** A new file begins: settings such as {@code search_path} start afresh. */
public record SourceStart(String name) implements DumpItem {}

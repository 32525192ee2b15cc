package tenantpath.schema;

import java.util.Optional;
import tenantpath.source.Span;

/** An extension, and the schema it was put in where the dump says so. */
public record Extension(String name, Optional<String> schema, Span span) {}

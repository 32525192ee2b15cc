package tenantpath.schema;

import tenantpath.source.Span;

/** ALTER TRIGGER … DEPENDS ON EXTENSION: the trigger goes when the extension goes. */
public record TriggerDependency(RelationName table, String trigger, String extension, Span span) {}

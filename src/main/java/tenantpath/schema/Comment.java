package tenantpath.schema;

import tenantpath.source.Span;

/**
 * COMMENT ON an object.
 *
 * @param objectKind TABLE, COLUMN, CONSTRAINT, INDEX, VIEW …
 * @param object the text between the kind and IS, as written
 * @param text the unquoted comment
 */
public record Comment(
    String objectKind, String object, String text, String definition, Span span) {}

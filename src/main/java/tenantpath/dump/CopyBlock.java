package tenantpath.dump;

import tenantpath.source.Span;

/**
 * A COPY … FROM stdin and the data behind it, which was counted and skipped.
 *
 * @param relation as written, {@code public."Orders"}
 * @param columns as written between the parentheses; empty where none are listed
 */
public record CopyBlock(String relation, String columns, long rows, Span span)
    implements DumpItem {}

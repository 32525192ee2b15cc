package tenantpath.dump;

import tenantpath.source.Span;

/**
 * One SQL statement without its semicolon, line ends as LF; the span is its first token's. String
 * constants read by {@code standard_conforming_strings = on}: where the dump has it off, those with
 * a backslash were given their {@code E}.
 */
public record Statement(String text, Span span) implements DumpItem {}

package tenantpath.dump;

import java.util.OptionalLong;
import tenantpath.source.Span;

/**
 * An INSERT, of which only the rows were counted.
 *
 * @param relation as written, {@code public."Orders"}
 * @param rows empty for INSERT … SELECT, which does not say
 */
public record InsertBlock(String relation, OptionalLong rows, Span span) implements DumpItem {}

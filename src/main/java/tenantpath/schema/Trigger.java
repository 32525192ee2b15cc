package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/**
 * A trigger.
 *
 * @param timing BEFORE, AFTER or INSTEAD OF
 * @param events INSERT, UPDATE, DELETE, TRUNCATE
 * @param function the function it executes
 * @param constraint whether it is a CONSTRAINT TRIGGER
 * @param enabled false after ALTER TABLE … DISABLE TRIGGER
 * @param inherited whether a partition has it from its parent
 * @param definition the whole statement, as {@code pg_get_triggerdef} writes it
 */
public record Trigger(
    String name,
    RelationName table,
    String timing,
    List<String> events,
    RelationName function,
    boolean constraint,
    boolean enabled,
    boolean inherited,
    String definition,
    Span span) {
  public Trigger {
    events = List.copyOf(events);
  }
}

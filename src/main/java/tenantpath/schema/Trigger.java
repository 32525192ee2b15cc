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
 * @param firing what ALTER TABLE … ENABLE and DISABLE TRIGGER say
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
    Firing firing,
    boolean inherited,
    String definition,
    Span span) {
  public Trigger {
    events = List.copyOf(events);
  }

  /** In which sessions it fires, by their {@code session_replication_role}. */
  public enum Firing {
    /** In all but those of the role replica. */
    ORIGIN,
    /** In those of the role replica only. */
    REPLICA,
    ALWAYS,
    NEVER
  }

  /** Whether it fires in an ordinary session. */
  public boolean firesInOrigin() {
    return firing == Firing.ORIGIN || firing == Firing.ALWAYS;
  }

  /** Whether it fires in a session of the role replica. */
  public boolean firesInReplica() {
    return firing == Firing.REPLICA || firing == Firing.ALWAYS;
  }
}

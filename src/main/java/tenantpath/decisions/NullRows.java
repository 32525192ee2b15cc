package tenantpath.decisions;

/** What becomes of a table's rows that reach no tenant. */
public sealed interface NullRows {
  /** The table stays where it is, with them and all its other rows. */
  record LeaveOut() implements NullRows {}

  /** They get this key, which stands for a tenant that owns what nobody else does. */
  record Sentinel(String value) implements NullRows {}

  /** They are deleted before the key becomes NOT NULL. */
  record Delete() implements NullRows {}

  /** As the decisions file spells it. */
  default String text() {
    if (this instanceof Sentinel sentinel) {
      return "{sentinel: " + sentinel.value() + "}";
    }
    return this instanceof Delete ? "delete" : "leave-out";
  }
}

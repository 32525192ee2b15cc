package tenantpath.plan;

import tenantpath.query.text.SequenceCall;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.ForeignKey.Action;
import tenantpath.schema.Identifier;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** What becomes of ON DELETE and ON UPDATE. */
final class ForeignKeyActions {
  private static final String DRAWN =
      "SET DEFAULT becomes NO ACTION: Citus does not take it where the default draws from a"
          + " sequence, and such a default never references a row that is there.";

  private final Schema schema;

  ForeignKeyActions(Schema schema) {
    this.schema = schema;
  }

  /** Kept, but for an action that would set a column to the next value of a sequence. */
  Change<ForeignKey> keptButDrawnDefaults(ForeignKey key, String reason) {
    return drawsDefault(key)
        ? Change.to(
            key,
            key.acting(withoutDefault(key.onDelete()), withoutDefault(key.onUpdate())),
            Fate.CHANGED,
            DRAWN)
        : Change.kept(key, reason);
  }

  private boolean drawsDefault(ForeignKey key) {
    boolean sets = key.onDelete() == Action.SET_DEFAULT || key.onUpdate() == Action.SET_DEFAULT;
    Table table = schema.table(key.table()).orElseThrow();
    return sets
        && key.columns().stream()
            .flatMap(name -> table.column(name).stream())
            .flatMap(column -> column.defaultExpression().stream())
            .anyMatch(text -> !SequenceCall.in(text).isEmpty());
  }

  private static Action withoutDefault(Action action) {
    return action == Action.SET_DEFAULT ? Action.NO_ACTION : action;
  }

  /** Citus refuses actions that would write the distribution column. */
  static Change<ForeignKey> withoutThoseOnTheKey(
      ForeignKey before, ForeignKey after, Fate fate, String reason) {
    boolean sets = before.onDelete().sets();
    boolean updates = before.onUpdate().writes();
    if (!sets && !updates) {
      return Change.to(before, after, fate, reason);
    }
    ForeignKey changed =
        after.acting(
            sets ? Action.NO_ACTION : before.onDelete(),
            updates ? Action.NO_ACTION : before.onUpdate());
    return Change.to(before, changed, Fate.CHANGED, reason + " " + lost(before));
  }

  private static String lost(ForeignKey key) {
    StringBuilder text = new StringBuilder();
    if (key.onDelete().sets()) {
      text.append(
              "ON DELETE %s becomes NO ACTION: the application must "
                  .formatted(key.onDelete().sql()))
          .append("empty ")
          .append(Identifier.list(key.columns()))
          .append(" before it deletes the row they reference.");
    }
    if (key.onUpdate().writes()) {
      text.append(text.isEmpty() ? "" : " ")
          .append("ON UPDATE %s becomes NO ACTION: ".formatted(key.onUpdate().sql()))
          .append("the columns it references can no longer be updated while rows reference them.");
    }
    return text.toString();
  }

  /** From a reference table to a local one. */
  static Change<ForeignKey> towardsLocal(ForeignKey key) {
    boolean deletes = key.onDelete().writes();
    boolean updates = key.onUpdate().writes();
    if (!deletes && !updates) {
      return Change.kept(key, "Citus manages the local table that a reference table references.");
    }
    return Change.to(
        key,
        key.acting(
            deletes ? Action.NO_ACTION : key.onDelete(),
            updates ? Action.NO_ACTION : key.onUpdate()),
        Fate.CHANGED,
        "Citus takes NO ACTION only from a reference table to a local one: the application must do"
            + " what the actions did.");
  }
}

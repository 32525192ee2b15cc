package tenantpath.ddl;

import tenantpath.schema.Trigger.Firing;

/** Reads ALTER TABLE … ENABLE, DISABLE and FORCE: of triggers, rules and row-level security. */
final class TriggerSwitch {
  private final TokenCursor cursor;

  TriggerSwitch(TokenCursor cursor) {
    this.cursor = cursor;
  }

  Outcome read(RelationEntry relation) {
    if (cursor.accept("no", "force", "row", "level", "security")) {
      return force(relation, false);
    }
    if (cursor.accept("force", "row", "level", "security")) {
      return force(relation, true);
    }
    boolean enabled = cursor.accept("enable");
    if (!enabled) {
      cursor.expect("disable");
    }
    if (cursor.accept("row", "level", "security")) {
      if (relation instanceof TableEntry table) {
        table.rowSecurity = enabled;
      }
      return Outcome.READ;
    }
    Firing firing = enabled ? whenEnabled() : Firing.NEVER;
    if (cursor.accept("rule")) {
      cursor.name();
      return Outcome.ignored("ENABLE or DISABLE RULE");
    }
    cursor.expect("trigger");
    boolean all = cursor.at("all") || cursor.at("user");
    String name = cursor.name();
    relation.triggers.replaceAll(
        (key, trigger) -> all || key.equals(name) ? Copies.firing(trigger, firing) : trigger);
    if (relation instanceof TableEntry table) {
      switchInherited(table, name, firing);
    }
    return Outcome.READ;
  }

  private Firing whenEnabled() {
    if (cursor.accept("replica")) {
      return Firing.REPLICA;
    }
    return cursor.accept("always") ? Firing.ALWAYS : Firing.ORIGIN;
  }

  /** A partition switches its own copy of a trigger, a partitioned table those below it too. */
  private static void switchInherited(TableEntry table, String name, Firing firing) {
    if (table.partition && !table.triggers.containsKey(name)) {
      table.inheritedTriggersFiring.put(name, firing);
    }
    table.descendants().forEach(below -> below.inheritedTriggersFiring.remove(name));
  }

  private static Outcome force(RelationEntry relation, boolean force) {
    if (relation instanceof TableEntry table) {
      table.forceRowSecurity = force;
    }
    return Outcome.READ;
  }
}

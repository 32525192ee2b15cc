package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.distribution.UnmanageableTables;
import tenantpath.query.text.SequenceCall;
import tenantpath.schema.Column;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.ForeignKey.Action;
import tenantpath.schema.ForeignKey.Match;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** What becomes of foreign keys. */
final class ForeignKeyFates {
  private static final Set<Action> WRITES =
      Set.of(Action.CASCADE, Action.SET_NULL, Action.SET_DEFAULT);
  private static final Set<Action> SETS = Set.of(Action.SET_NULL, Action.SET_DEFAULT);

  private static final String DRAWN =
      "SET DEFAULT becomes NO ACTION: Citus does not take it where the default draws from a"
          + " sequence, and such a default never references a row that is there.";

  private final Schema schema;
  private final PlannedTables tables;
  private final UnmanageableTables unmanageable;

  ForeignKeyFates(Schema schema, PlannedTables tables) {
    this.schema = schema;
    this.tables = tables;
    unmanageable = new UnmanageableTables(schema, table -> Role.of(table, tables) == Role.LOCAL);
  }

  Change<ForeignKey> of(ForeignKey key) {
    Role child = Role.of(key.table(), tables);
    Role parent = Role.of(key.referencedTable(), tables);
    return switch (child) {
      case DISTRIBUTED ->
          switch (parent) {
            case DISTRIBUTED -> onTopmost(key);
            case REFERENCE -> onTopmost(key);
            case LOCAL ->
                Change.dropped(
                    key,
                    "%s stays on the coordinator, and a distributed table cannot reference it: the"
                            .formatted(key.referencedTable())
                        + " application must check it.");
          };
      case REFERENCE ->
          switch (parent) {
            case DISTRIBUTED ->
                Change.dropped(
                    key,
                    "A reference table cannot reference the distributed table %s: the application"
                            .formatted(key.referencedTable())
                        + " must check it.");
            case REFERENCE -> betweenReferences(key);
            case LOCAL -> managed(key, key.referencedTable()).orElseGet(() -> toLocal(key));
          };
      case LOCAL ->
          switch (parent) {
            case DISTRIBUTED ->
                Change.dropped(
                    key,
                    "%s stays on the coordinator, where Citus would accept the foreign key to %s"
                            .formatted(key.table(), key.referencedTable())
                        + " but not enforce it: the application must check it.");
            case REFERENCE ->
                managed(key, key.table())
                    .orElseGet(
                        () ->
                            Change.kept(
                                key,
                                "Citus manages the local table that references a reference"
                                    + " table."));
            case LOCAL -> Change.kept(key, "Both tables stay on the coordinator.");
          };
    };
  }

  /** What becomes of it where Citus cannot manage its local end. */
  private Optional<Change<ForeignKey>> managed(ForeignKey key, RelationName local) {
    return unmanageable
        .because(local)
        .map(
            reason ->
                Change.dropped(
                    key,
                    "Citus would have to manage %s, and cannot, since %s: the application must"
                            .formatted(local, reason.words())
                        + " check it."));
  }

  private Change<ForeignKey> betweenReferences(ForeignKey key) {
    return drawsDefault(key)
        ? Change.to(key, withoutDefault(key), Fate.CHANGED, DRAWN)
        : Change.kept(key, "Both are reference tables.");
  }

  /** Whether an action would set a column to the next value of a sequence. */
  private boolean drawsDefault(ForeignKey key) {
    boolean sets = key.onDelete() == Action.SET_DEFAULT || key.onUpdate() == Action.SET_DEFAULT;
    Table table = schema.table(key.table()).orElseThrow();
    return sets
        && key.columns().stream()
            .flatMap(name -> table.column(name).stream())
            .flatMap(column -> column.defaultExpression().stream())
            .anyMatch(text -> !SequenceCall.in(text).isEmpty());
  }

  private static ForeignKey withoutDefault(ForeignKey key) {
    return withActions(
        key,
        key.onDelete() == Action.SET_DEFAULT ? Action.NO_ACTION : key.onDelete(),
        key.onUpdate() == Action.SET_DEFAULT ? Action.NO_ACTION : key.onUpdate());
  }

  /** A foreign key that stands on partitions moves to their parent, which Citus distributes. */
  private Change<ForeignKey> onTopmost(ForeignKey key) {
    RelationName topmost = tables.topmost(key.table());
    if (!key.referencedTable().equals(tables.topmost(key.referencedTable()))) {
      return Change.dropped(
          key,
          "Citus does not take foreign keys to a single partition: the application must check it.");
    }
    if (topmost.equals(key.table())) {
      return ofTopmost(key);
    }
    if (!key.validated()) {
      return Change.dropped(
          key,
          "It is NOT VALID, stands on a partition, and would have to hold for all rows of %s: the"
                  .formatted(topmost)
              + " application must check it.");
    }
    Change<ForeignKey> lifted = ofTopmost(lifted(key, topmost));
    return new Change<>(
        key,
        lifted.after(),
        lifted.fate() == Fate.DROPPED ? Fate.DROPPED : Fate.MOVED,
        lifted.fate() == Fate.DROPPED
            ? lifted.reason()
            : movedReason(topmost, key) + " " + lifted.reason());
  }

  private Change<ForeignKey> ofTopmost(ForeignKey key) {
    return tables.isReference(key.referencedTable()) ? toReference(key) : between(key);
  }

  private String movedReason(RelationName topmost, ForeignKey key) {
    return onEveryPartition(topmost, key)
        ? "Every partition has it, so %s gets one instead.".formatted(topmost)
        : "Citus takes foreign keys on %s as a whole, so it will hold in all partitions; phase 40"
                .formatted(topmost)
            + " counts the rows that break it.";
  }

  private boolean onEveryPartition(RelationName table, ForeignKey key) {
    return schema.partitionsOf(table).stream()
        .allMatch(
            partition ->
                partition.foreignKeys().stream().anyMatch(other -> same(other, key))
                    || partition.isPartitioned() && onEveryPartition(partition.name(), key));
  }

  private static boolean same(ForeignKey one, ForeignKey other) {
    return one.columns().equals(other.columns())
        && one.referencedTable().equals(other.referencedTable())
        && one.referencedColumns().equals(other.referencedColumns());
  }

  private static ForeignKey lifted(ForeignKey key, RelationName parent) {
    return new ForeignKey(
        parent,
        key.name(),
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        key.match(),
        key.onDelete(),
        key.onDeleteColumns(),
        key.onUpdate(),
        key.deferral(),
        key.period(),
        key.validated(),
        key.enforced(),
        key.inherited(),
        key.span());
  }

  private Change<ForeignKey> between(ForeignKey key) {
    String childKey = tables.keyColumn(key.table()).orElseThrow();
    String parentKey = tables.keyColumn(key.referencedTable()).orElseThrow();
    int child = key.columns().indexOf(childKey);
    int parent = key.referencedColumns().indexOf(parentKey);
    if (child < 0 && parent < 0) {
      return widened(key, childKey, parentKey);
    }
    if (child == parent) {
      return withoutKeyActions(key, key, Fate.KEPT, "It contains the distribution column.");
    }
    return Change.dropped(
        key,
        "It pairs the distribution column of one table with another column of the other, so the"
            + " rows may lie on different nodes: the application must check it.");
  }

  private Change<ForeignKey> widened(ForeignKey key, String childKey, String parentKey) {
    Match match = matchOnceWidened(key);
    String reason =
        "Citus needs the distribution column in foreign keys between distributed tables"
            + (match == key.match()
                ? "."
                : key.columns().size() == 1
                    ? "; of one column, MATCH FULL is the same as MATCH SIMPLE."
                    : "; MATCH FULL becomes MATCH SIMPLE and a CHECK that all or none of "
                        + Identifier.list(key.columns())
                        + " is NULL.");
    ForeignKey after =
        new ForeignKey(
            key.table(),
            key.name(),
            with(childKey, key.columns()),
            key.referencedTable(),
            with(parentKey, key.referencedColumns()),
            match,
            key.onDelete(),
            key.onDeleteColumns(),
            key.onUpdate(),
            key.deferral(),
            key.period(),
            key.validated(),
            key.enforced(),
            key.inherited(),
            key.span());
    return withoutKeyActions(key, after, Fate.WIDENED, reason);
  }

  /** MATCH FULL would refuse a row whose key is there and whose reference is NULL. */
  private Match matchOnceWidened(ForeignKey key) {
    Table table = schema.table(key.table()).orElseThrow();
    boolean nullable =
        key.columns().stream()
            .anyMatch(name -> table.column(name).filter(Column::notNull).isEmpty());
    return nullable ? Match.SIMPLE : key.match();
  }

  private Change<ForeignKey> toReference(ForeignKey key) {
    String reason = "A distributed table may reference a reference table by any columns.";
    boolean containsKey = tables.keyColumn(key.table()).filter(key.columns()::contains).isPresent();
    if (containsKey) {
      return withoutKeyActions(key, key, Fate.KEPT, reason);
    }
    return drawsDefault(key)
        ? Change.to(key, withoutDefault(key), Fate.CHANGED, DRAWN)
        : Change.kept(key, reason);
  }

  /** Citus refuses actions that would write the distribution column. */
  private static Change<ForeignKey> withoutKeyActions(
      ForeignKey before, ForeignKey after, Fate fate, String reason) {
    boolean sets = SETS.contains(before.onDelete());
    boolean updates = WRITES.contains(before.onUpdate());
    if (!sets && !updates) {
      return Change.to(before, after, fate, reason);
    }
    ForeignKey changed =
        withActions(
            after,
            sets ? Action.NO_ACTION : before.onDelete(),
            updates ? Action.NO_ACTION : before.onUpdate());
    return Change.to(before, changed, Fate.CHANGED, reason + " " + lostActions(before));
  }

  private static String lostActions(ForeignKey key) {
    StringBuilder text = new StringBuilder();
    if (SETS.contains(key.onDelete())) {
      text.append(
              "ON DELETE %s becomes NO ACTION: the application must "
                  .formatted(key.onDelete().sql()))
          .append("empty ")
          .append(Identifier.list(key.columns()))
          .append(" before it deletes the row they reference.");
    }
    if (WRITES.contains(key.onUpdate())) {
      text.append(text.isEmpty() ? "" : " ")
          .append("ON UPDATE %s becomes NO ACTION: ".formatted(key.onUpdate().sql()))
          .append("the columns it references can no longer be updated while rows reference them.");
    }
    return text.toString();
  }

  private static Change<ForeignKey> toLocal(ForeignKey key) {
    boolean deletes = WRITES.contains(key.onDelete());
    boolean updates = WRITES.contains(key.onUpdate());
    if (!deletes && !updates) {
      return Change.kept(key, "Citus manages the local table that a reference table references.");
    }
    ForeignKey after =
        withActions(
            key,
            deletes ? Action.NO_ACTION : key.onDelete(),
            updates ? Action.NO_ACTION : key.onUpdate());
    return Change.to(
        key,
        after,
        Fate.CHANGED,
        "Citus takes NO ACTION only from a reference table to a local one: the application must do"
            + " what the actions did.");
  }

  private static ForeignKey withActions(ForeignKey key, Action onDelete, Action onUpdate) {
    return new ForeignKey(
        key.table(),
        key.name(),
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        key.match(),
        onDelete,
        SETS.contains(onDelete) ? key.onDeleteColumns() : List.of(),
        onUpdate,
        key.deferral(),
        key.period(),
        key.validated(),
        key.enforced(),
        key.inherited(),
        key.span());
  }

  private static List<String> with(String first, List<String> others) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }
}

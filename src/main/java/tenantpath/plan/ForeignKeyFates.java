package tenantpath.plan;

import java.util.Optional;
import tenantpath.distribution.UnmanageableTables;
import tenantpath.schema.Column;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.ForeignKey.Match;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** What becomes of foreign keys. */
final class ForeignKeyFates {
  private final Schema schema;
  private final PlannedTables tables;
  private final UnmanageableTables unmanageable;
  private final ForeignKeyActions actions;

  ForeignKeyFates(Schema schema, PlannedTables tables) {
    this.schema = schema;
    this.tables = tables;
    actions = new ForeignKeyActions(schema);
    unmanageable = new UnmanageableTables(schema, table -> tables.role(table) == Role.LOCAL);
  }

  Change<ForeignKey> of(ForeignKey key) {
    Role child = tables.role(key.table());
    Role parent = tables.role(key.referencedTable());
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
            case LOCAL ->
                managed(key, key.referencedTable())
                    .orElseGet(() -> ForeignKeyActions.towardsLocal(key));
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
    return actions.keptButDrawnDefaults(key, "Both are reference tables.");
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
    Change<ForeignKey> lifted = ofTopmost(key.on(topmost));
    return new Change<>(
        key,
        lifted.after(),
        lifted.fate() == Fate.DROPPED ? Fate.DROPPED : Fate.MOVED,
        lifted.fate() == Fate.DROPPED
            ? lifted.reason()
            : movedReason(topmost, key) + " " + lifted.reason());
  }

  private Change<ForeignKey> ofTopmost(ForeignKey key) {
    return tables.role(key.referencedTable()) == Role.REFERENCE ? toReference(key) : between(key);
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

  private Change<ForeignKey> between(ForeignKey key) {
    String childKey = tables.keyColumn(key.table()).orElseThrow();
    String parentKey = tables.keyColumn(key.referencedTable()).orElseThrow();
    int child = key.columns().indexOf(childKey);
    int parent = key.referencedColumns().indexOf(parentKey);
    if (child < 0 && parent < 0) {
      return widened(key, childKey, parentKey);
    }
    if (child == parent) {
      return ForeignKeyActions.withoutThoseOnTheKey(
          key, key, Fate.KEPT, "It contains the distribution column.");
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
    ForeignKey after = key.withFirst(childKey, parentKey, match);
    return ForeignKeyActions.withoutThoseOnTheKey(key, after, Fate.WIDENED, reason);
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
      return ForeignKeyActions.withoutThoseOnTheKey(key, key, Fate.KEPT, reason);
    }
    return actions.keptButDrawnDefaults(key, reason);
  }
}

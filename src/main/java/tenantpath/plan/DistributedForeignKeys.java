package tenantpath.plan;

import static tenantpath.plan.ForeignKeyFates.dropped;

import tenantpath.distribution.Role;
import tenantpath.schema.Column;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.ForeignKey.Match;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** What becomes of foreign keys from distributed tables to distributed and to reference tables. */
final class DistributedForeignKeys {
  private final Schema schema;
  private final PlannedTables tables;
  private final ForeignKeyActions actions;

  DistributedForeignKeys(Schema schema, PlannedTables tables, ForeignKeyActions actions) {
    this.schema = schema;
    this.tables = tables;
    this.actions = actions;
  }

  /** A foreign key that stands on partitions moves to their parent, which Citus distributes. */
  Change<ForeignKey> change(ForeignKey key) {
    RelationName topmost = tables.topmost(key.table());
    if (!key.referencedTable().equals(tables.topmost(key.referencedTable()))) {
      return dropped(key, "Citus does not take foreign keys to a single partition");
    }
    if (topmost.equals(key.table())) {
      return ofTopmost(key);
    }
    if (!key.validated()) {
      return dropped(
          key,
          "It is NOT VALID, stands on a partition, and would have to hold for all rows of %s"
              .formatted(topmost));
    }
    Change<ForeignKey> lifted = ofTopmost(key.on(topmost));
    return lifted.fate() == Fate.DROPPED
        ? Change.dropped(key, lifted.reason())
        : new Change<>(
            key, lifted.after(), Fate.MOVED, movedReason(topmost, key) + " " + lifted.reason());
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
    return dropped(
        key,
        "It pairs the distribution column of one table with another column of the other, so the"
            + " rows may lie on different nodes");
  }

  private Change<ForeignKey> widened(ForeignKey key, String childKey, String parentKey) {
    Match match = matchOnceWidened(key);
    return ForeignKeyActions.withoutThoseOnTheKey(
        key,
        key.withFirst(childKey, parentKey, match),
        Fate.WIDENED,
        "Citus needs the distribution column in foreign keys between distributed tables"
            + (match == key.match() ? "." : matchedSimply(key)));
  }

  private static String matchedSimply(ForeignKey key) {
    return key.columns().size() == 1
        ? "; of one column, MATCH FULL is the same as MATCH SIMPLE."
        : "; MATCH FULL becomes MATCH SIMPLE and a CHECK that all or none of %s is NULL."
            .formatted(Identifier.list(key.columns()));
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

package tenantpath.plan;

import java.util.Optional;
import tenantpath.distribution.Role;
import tenantpath.distribution.UnmanageableTables;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** What becomes of foreign keys, told from what both tables are on Citus. */
final class ForeignKeyFates {
  private final PlannedTables tables;
  private final DistributedForeignKeys ofDistributed;
  private final UnmanageableTables unmanageable;
  private final ForeignKeyActions actions;

  ForeignKeyFates(Schema schema, PlannedTables tables) {
    this.tables = tables;
    actions = new ForeignKeyActions(schema);
    ofDistributed = new DistributedForeignKeys(schema, tables, actions);
    unmanageable = new UnmanageableTables(schema, table -> tables.role(table) == Role.LOCAL);
  }

  Change<ForeignKey> of(ForeignKey key) {
    return switch (tables.role(key.table())) {
      case DISTRIBUTED -> ofDistributed(key);
      case REFERENCE -> ofReference(key);
      case LOCAL -> ofLocal(key);
    };
  }

  private Change<ForeignKey> ofDistributed(ForeignKey key) {
    return switch (tables.role(key.referencedTable())) {
      case DISTRIBUTED, REFERENCE -> ofDistributed.change(key);
      case LOCAL ->
          dropped(
              key,
              "%s stays on the coordinator, and a distributed table cannot reference it"
                  .formatted(key.referencedTable()));
    };
  }

  private Change<ForeignKey> ofReference(ForeignKey key) {
    return switch (tables.role(key.referencedTable())) {
      case DISTRIBUTED ->
          dropped(
              key,
              "A reference table cannot reference the distributed table %s"
                  .formatted(key.referencedTable()));
      case REFERENCE -> actions.keptButDrawnDefaults(key, "Both are reference tables.");
      case LOCAL ->
          unmanaged(key, key.referencedTable())
              .orElseGet(() -> ForeignKeyActions.towardsLocal(key));
    };
  }

  private Change<ForeignKey> ofLocal(ForeignKey key) {
    return switch (tables.role(key.referencedTable())) {
      case DISTRIBUTED ->
          dropped(
              key,
              "%s stays on the coordinator, where Citus would accept the foreign key to %s but not"
                      .formatted(key.table(), key.referencedTable())
                  + " enforce it");
      case REFERENCE ->
          unmanaged(key, key.table())
              .orElseGet(
                  () ->
                      Change.kept(
                          key, "Citus manages the local table that references a reference table."));
      case LOCAL -> Change.kept(key, "Both tables stay on the coordinator.");
    };
  }

  /** What becomes of it where Citus cannot manage its local end. */
  private Optional<Change<ForeignKey>> unmanaged(ForeignKey key, RelationName local) {
    return unmanageable
        .because(local)
        .map(
            reason ->
                dropped(
                    key,
                    "Citus would have to manage %s, and cannot, since %s"
                        .formatted(local, reason.words())));
  }

  /** Nothing but the application can check it any more. */
  static Change<ForeignKey> dropped(ForeignKey key, String why) {
    return Change.dropped(key, why + ": the application must check it.");
  }
}

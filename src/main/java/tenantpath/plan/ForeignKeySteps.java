package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import tenantpath.distribution.Role;
import tenantpath.plan.ForeignKeyStep.AddForeignKey;
import tenantpath.plan.ForeignKeyStep.AddForeignKey.Checking;
import tenantpath.plan.ForeignKeyStep.DropForeignKey;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeName;

/** Makes the steps that add and drop foreign keys. */
final class ForeignKeySteps {
  private final Schema schema;

  ForeignKeySteps(Schema schema) {
    this.schema = schema;
  }

  /** The step of phase 60; the one before is dropped first where the target is partitioned. */
  AddForeignKey additionInKeys(ForeignKey key, String name) {
    Optional<String> comment =
        schema.isPartitioned(key.referencedTable())
            ? new ObjectComments(schema).of("CONSTRAINT", key.name(), key.table())
            : Optional.empty();
    return new AddForeignKey(Phase.KEYS, key, name, checking(key), comment, List.of());
  }

  /**
   * The step of phase 90, under its own name.
   *
   * @param managed the local tables that Citus is going to manage
   */
  AddForeignKey additionOnCitus(ForeignKey key, PlannedTables tables, List<RelationName> managed) {
    Checking checking = checking(key);
    boolean atOnce = checking == Checking.AFTERWARDS && isValidateRefused(key, tables);
    boolean manages =
        tables.role(key.table()) == Role.LOCAL || tables.role(key.referencedTable()) == Role.LOCAL;
    return new AddForeignKey(
        Phase.FOREIGN_KEYS,
        key,
        key.name(),
        atOnce ? Checking.AT_ONCE : checking,
        Optional.empty(),
        manages ? withIdentity(managed) : List.of());
  }

  private List<RelationName> withIdentity(List<RelationName> tables) {
    return tables.stream()
        .filter(name -> schema.table(name).filter(Table::hasIdentity).isPresent())
        .toList();
  }

  private boolean isValidateRefused(ForeignKey key, PlannedTables tables) {
    Role child = tables.role(key.table());
    return switch (tables.role(key.referencedTable())) {
      case DISTRIBUTED -> child == Role.DISTRIBUTED && isComparedByCast(tables.key().type());
      case REFERENCE -> false;
      // VALIDATE goes to every node, and only the coordinator has the foreign key to a local table.
      case LOCAL -> child == Role.REFERENCE;
    };
  }

  /**
   * VALIDATE compares varchar and domains as their base type, and by such a cast Citus does not see
   * that two tables are joined by their key: it refuses. The shards can check at once.
   */
  private boolean isComparedByCast(TypeName type) {
    return type.withoutModifier().equals("character varying") || schema.domain(type).isPresent();
  }

  /** The step of phase 60 that drops it. */
  DropForeignKey removal(ForeignKey key, Optional<String> heir) {
    return new DropForeignKey(Phase.KEYS, key, heir, checking(key), List.of(), List.of());
  }

  /** The step of phase 70 that drops it until phase 90. */
  DropForeignKey removalOnCitus(ForeignKey key, List<RelationName> settling) {
    return new DropForeignKey(
        Phase.PREPARE_CITUS, key, Optional.empty(), checking(key), settling, List.of());
  }

  private Checking checking(ForeignKey key) {
    if (!key.validated() || !key.enforced()) {
      return Checking.NEVER;
    }
    // VALIDATE leaves what a foreign key has on the partitions it references NOT VALID.
    return schema.isPartitioned(key.table()) || schema.isPartitioned(key.referencedTable())
        ? Checking.AT_ONCE
        : Checking.AFTERWARDS;
  }
}

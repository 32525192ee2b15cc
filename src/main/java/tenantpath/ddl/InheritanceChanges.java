package tenantpath.ddl;

import java.util.List;
import java.util.Optional;

/** Puts tables below others and takes them out again: INHERITS, ATTACH and DETACH PARTITION. */
final class InheritanceChanges {
  private final ConstraintChanges constraints;
  private final PartitionIndexes indexes;

  InheritanceChanges(Catalog catalog) {
    this.constraints = new ConstraintChanges(catalog);
    this.indexes = new PartitionIndexes(catalog);
  }

  /** A table that is above another one cannot be below it, too. */
  static void requireNoCircle(TableEntry parent, TableEntry child) {
    if (parent == child || child.descendants().contains(parent)) {
      throw new NotUnderstood(child.name + " cannot be below itself");
    }
  }

  /** Puts a table below another one, with what it inherits but the columns. */
  void addChild(TableEntry parent, TableEntry child) {
    parent.children.add(child);
    for (ConstraintDraft constraint : List.copyOf(parent.constraints.values())) {
      constraints.inheritInto(child, constraint);
    }
    if (child.partition) {
      indexes.inheritAll(parent, child);
    }
  }

  /** DETACH PARTITION: what it inherited stays as its own. */
  void detachPartition(TableEntry partition) {
    List.copyOf(partition.parents).forEach(parent -> removeChild(parent, partition));
    partition.partition = false;
    partition.partitionBound = Optional.empty();
    partition.indexes.values().forEach(index -> index.attachedTo = Optional.empty());
  }

  /** NO INHERIT: what it inherited stays as its own. */
  void removeChild(TableEntry parent, TableEntry child) {
    parent.children.remove(child);
    child.parents.remove(parent);
    for (ConstraintDraft constraint : child.constraints.values()) {
      constraint.inherited &=
          child.parents.stream().anyMatch(other -> ConstraintChanges.hands(other, constraint));
      constraint.local |= !constraint.inherited;
      constraint.partOf = constraint.partOf.filter(whole -> constraint.inherited);
    }
    for (ColumnEntry column : child.columns.values()) {
      column.local |=
          child.parents.stream().noneMatch(other -> other.columns.containsKey(column.name));
    }
  }
}

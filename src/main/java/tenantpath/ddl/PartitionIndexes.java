package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the indexes of partitions in step with those of their parents. */
final class PartitionIndexes {
  private final Catalog catalog;

  PartitionIndexes(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Gives a new partition, and what is below it, every index of its parent. */
  void inheritAll(TableEntry parent, TableEntry partition) {
    for (IndexDraft index : parent.indexes.values()) {
      inheritBelow(partition, inherit(index, partition));
    }
  }

  /** Gives all partitions below a table one of its indexes. */
  void inheritBelow(TableEntry table, IndexDraft index) {
    List<TableEntry> tables = new ArrayList<>(List.of(table));
    List<IndexDraft> parts = new ArrayList<>(List.of(index));
    for (int i = 0; i < tables.size(); i++) {
      for (TableEntry child : tables.get(i).children) {
        if (child.partition) {
          tables.add(child);
          parts.add(inherit(parts.get(i), child));
        }
      }
    }
  }

  /** A partition has each index of its parent: one of its own that is alike, or a new one. */
  private IndexDraft inherit(IndexDraft index, TableEntry partition) {
    Optional<IndexDraft> own =
        partition.indexes.values().stream()
            .filter(candidate -> candidate.attachedTo.isEmpty() && candidate.sameAs(index))
            .findFirst();
    IndexDraft part = own.orElseGet(() -> copy(index, partition));
    part.attachedTo = Optional.of(index);
    return part;
  }

  IndexDraft copy(IndexDraft index, RelationEntry table) {
    IndexDraft copy = index.copyFor(table, chosenName(table, index));
    catalog.add(copy);
    return copy;
  }

  /** The name that the server gives an index without one. */
  String chosenName(RelationEntry table, IndexDraft index) {
    return catalog.constraintNames.choose(
        table.name.schema(),
        table.name.name(),
        ConstraintNames.addition(index.columnsForName()),
        "idx",
        catalog::isTaken);
  }

  /** Takes an index away, and those of partitions that are attached to it. */
  void drop(IndexDraft index) {
    catalog.remove(index);
    if (index.table instanceof TableEntry table) {
      List<IndexDraft> gone = new ArrayList<>(List.of(index));
      for (TableEntry below : table.descendants()) {
        for (IndexDraft part : List.copyOf(below.indexes.values())) {
          if (part.attachedTo.filter(gone::contains).isPresent()) {
            gone.add(part);
            catalog.remove(part);
          }
        }
      }
    }
  }
}

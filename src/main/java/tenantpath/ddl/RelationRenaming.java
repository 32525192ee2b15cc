package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.schema.RelationName;

/** Renames relations, indexes and constraints, or moves them to another schema. */
final class RelationRenaming {
  private final Catalog catalog;

  RelationRenaming(Catalog catalog) {
    this.catalog = catalog;
  }

  void rename(RelationEntry relation, RelationName to) {
    RelationName from = relation.name;
    catalog.relations.remove(from);
    boolean moves = !from.schema().equals(to.schema());
    if (moves) {
      List<IndexDraft> indexes = new ArrayList<>(relation.indexes.values());
      indexes.forEach(catalog::remove);
      relation.name = to;
      indexes.forEach(catalog::add);
    }
    relation.name = to;
    catalog.relations.put(to, relation);
    if (moves && relation instanceof TableEntry table) {
      moveConstraints(table, from.schema());
      moveSequences(table);
    }
  }

  private void moveConstraints(TableEntry table, String fromSchema) {
    for (ConstraintDraft constraint : table.constraints.values()) {
      String name = constraint.name.orElseThrow();
      catalog.constraintNames.release(fromSchema, name);
      catalog.constraintNames.claim(table.name.schema(), name);
      if (constraint.hasIndex()) {
        catalog.indexes.remove(RelationName.of(fromSchema, name));
        catalog.putConstraintIndex(table, constraint);
      }
    }
  }

  /** A sequence that a column owns goes where its table goes. */
  private void moveSequences(TableEntry table) {
    List<SequenceEntry> owned =
        catalog.sequences.values().stream()
            .filter(s -> s.ownerTable.filter(owner -> owner == table).isPresent())
            .toList();
    for (SequenceEntry sequence : owned) {
      rename(sequence, RelationName.of(table.name.schema(), sequence.name.name()));
    }
  }

  void rename(SequenceEntry sequence, RelationName to) {
    catalog.sequences.remove(sequence.name);
    sequence.name = to;
    catalog.sequences.put(to, sequence);
  }

  void renameConstraint(TableEntry table, ConstraintDraft constraint, String to) {
    String from = constraint.name.orElseThrow();
    String schema = table.name.schema();
    table.constraints.remove(from);
    catalog.constraintNames.release(schema, from);
    catalog.indexes.remove(RelationName.of(schema, from));
    constraint.name = Optional.of(to);
    table.constraints.put(to, constraint);
    catalog.constraintNames.claim(schema, to);
    if (constraint.hasIndex()) {
      catalog.putConstraintIndex(table, constraint);
    }
  }

  void renameIndex(Catalog.IndexOwner owner, String to) {
    if (owner.constraint().isPresent() && owner.table() instanceof TableEntry table) {
      renameConstraint(table, owner.constraint().get(), to);
    }
    owner
        .index()
        .ifPresent(
            index -> {
              catalog.remove(index);
              index.name = to;
              catalog.add(index);
            });
  }
}

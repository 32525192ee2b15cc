package tenantpath.ddl;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.ConstraintKind;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.RelationName;

/** Adds constraints to tables and takes them away, with what the tables below have of them. */
final class ConstraintChanges {
  private final Catalog catalog;
  private final UnnamedConstraints unnamed;

  ConstraintChanges(Catalog catalog) {
    this.catalog = catalog;
    this.unnamed = new UnnamedConstraints(catalog);
  }

  /** Adds a constraint, named by the server's rule where it has no name. */
  void add(TableEntry table, ConstraintDraft constraint, Reach reach) {
    if (constraint.kind == ConstraintKind.CHECK) {
      constraint.columns = constraint.columns.stream().filter(table.columns::containsKey).toList();
    }
    constraint.usingIndex.ifPresent(index -> takeIndex(table, constraint, index));
    resolveTarget(table, constraint);
    if (constraint.name.isEmpty()) {
      constraint.name = Optional.of(unnamed.chosenName(table, constraint));
    }
    ConstraintDraft existing = table.constraints.get(constraint.name.get());
    if (existing != null) {
      existing.local = true;
      return;
    }
    attach(table, constraint);
    if (reach == Reach.DESCENDANTS) {
      inheritBelow(table, constraint);
    }
  }

  /** ADD CONSTRAINT … USING INDEX: the index goes on as the constraint's. */
  private void takeIndex(TableEntry table, ConstraintDraft constraint, String indexName) {
    IndexDraft index = table.indexes.get(indexName);
    if (index == null) {
      throw new NotUnderstood(
          "table " + table.name.quoted() + " has no index " + Identifier.quote(indexName));
    }
    catalog.remove(index);
    constraint.columns = index.keys.stream().map(Index.Key::text).toList();
    constraint.include = index.include;
    constraint.nullsNotDistinct = index.nullsNotDistinct;
    constraint.name = constraint.name.or(() -> Optional.of(indexName));
  }

  private void attach(TableEntry table, ConstraintDraft constraint) {
    String name = constraint.name.orElseThrow();
    table.constraints.put(name, constraint);
    catalog.constraintNames.claim(table.name.schema(), name);
    if (constraint.hasIndex()) {
      catalog.putConstraintIndex(table, constraint);
    }
    boolean impliesNotNull =
        constraint.kind == ConstraintKind.PRIMARY_KEY || constraint.kind == ConstraintKind.NOT_NULL;
    if (impliesNotNull) {
      constraint.columns.forEach(
          c -> table.column(c).ifPresent(own -> setNotNull(own, constraint)));
    }
    constraint.target.table.ifPresent(target -> target.referencing.add(constraint));
  }

  private static void setNotNull(ColumnEntry column, ConstraintDraft constraint) {
    column.notNullHereOnly = constraint.noInherit && (!column.notNull || column.notNullHereOnly);
    column.notNull = true;
  }

  private void resolveTarget(TableEntry table, ConstraintDraft constraint) {
    if (constraint.kind != ConstraintKind.FOREIGN_KEY || constraint.target.table.isPresent()) {
      return;
    }
    ForeignKeyTarget target = constraint.target;
    target.resolved = catalog.resolve(target.written, catalog.relations::containsKey);
    target.table =
        table.name.equals(target.resolved) ? Optional.of(table) : catalog.table(target.written);
    if (target.columns.isEmpty()) {
      target.columns =
          target
              .table
              .flatMap(TableEntry::primaryKey)
              .map(key -> key.columns)
              .orElse(target.columns);
    }
  }

  private void inheritBelow(TableEntry table, ConstraintDraft constraint) {
    table.children.forEach(child -> inheritInto(child, constraint));
  }

  /** Gives a table, and those below it, what they inherit of a constraint. */
  void inheritInto(TableEntry child, ConstraintDraft constraint) {
    inherit(child, constraint).ifPresent(own -> inheritBelow(child, own));
  }

  /** What a child has of one constraint of its parent from now on. */
  private Optional<ConstraintDraft> inherit(TableEntry child, ConstraintDraft constraint) {
    return switch (constraint.kind) {
      case CHECK -> constraint.noInherit ? Optional.empty() : inheritByName(child, constraint);
      case NOT_NULL -> {
        if (constraint.noInherit) {
          yield Optional.empty();
        }
        constraint.columns.forEach(c -> child.column(c).ifPresent(own -> own.notNull = true));
        yield Optional.of(constraint);
      }
      case PRIMARY_KEY, UNIQUE, EXCLUSION, FOREIGN_KEY ->
          child.partition ? inheritByShape(child, constraint) : Optional.empty();
    };
  }

  private Optional<ConstraintDraft> inheritByName(TableEntry child, ConstraintDraft constraint) {
    ConstraintDraft own = child.constraints.get(constraint.name.orElseThrow());
    if (own != null) {
      own.inherited = true;
      return Optional.empty();
    }
    ConstraintDraft copy = constraint.inheritedCopy(constraint.name.get());
    attach(child, copy);
    return Optional.of(copy);
  }

  private Optional<ConstraintDraft> inheritByShape(TableEntry child, ConstraintDraft constraint) {
    Optional<ConstraintDraft> own =
        child.constraints.values().stream()
            .filter(c -> c.partOf.isEmpty() && constraint.sameAs(c))
            .findFirst();
    ConstraintDraft part = own.orElseGet(() -> partCopy(child, constraint));
    part.inherited = true;
    part.partOf = Optional.of(constraint);
    if (own.isEmpty()) {
      attach(child, part);
    }
    return Optional.of(part);
  }

  private ConstraintDraft partCopy(TableEntry child, ConstraintDraft constraint) {
    ConstraintDraft copy = constraint.inheritedCopy(constraint.name.orElseThrow());
    boolean keepsName =
        constraint.kind == ConstraintKind.FOREIGN_KEY
            && !child.constraints.containsKey(constraint.name.get());
    if (!keepsName) {
      copy.name = Optional.of(unnamed.chosenName(child, copy));
    }
    return copy;
  }

  /** Takes a constraint away here and where it was inherited. */
  void drop(TableEntry table, String name) {
    ConstraintDraft dropped = table.constraints.get(name);
    if (dropped == null) {
      return;
    }
    detach(table, name);
    for (TableEntry child : table.children) {
      for (ConstraintDraft own : List.copyOf(child.constraints.values())) {
        boolean part = own.partOf.filter(whole -> whole == dropped).isPresent();
        if (part || loses(child, own, dropped)) {
          drop(child, own.name.orElseThrow());
        }
      }
    }
  }

  /** Whether a child has a CHECK from this parent only; what it says itself it keeps. */
  private static boolean loses(TableEntry child, ConstraintDraft own, ConstraintDraft dropped) {
    boolean fromHere =
        own.kind == ConstraintKind.CHECK
            && dropped.kind == ConstraintKind.CHECK
            && own.inherited
            && own.name.equals(dropped.name);
    if (!fromHere) {
      return false;
    }
    own.inherited = child.parents.stream().anyMatch(other -> hands(other, own));
    return !own.inherited && !own.local;
  }

  /** Whether a child has a constraint from that parent. */
  static boolean hands(TableEntry parent, ConstraintDraft constraint) {
    if (constraint.partOf.isPresent()) {
      return parent.constraints.containsValue(constraint.partOf.get());
    }
    ConstraintDraft above = parent.constraints.get(constraint.name.orElseThrow());
    return above != null && above.kind == constraint.kind && !above.noInherit;
  }

  void detach(TableEntry table, String name) {
    ConstraintDraft constraint = table.constraints.remove(name);
    RelationName qualified = RelationName.of(table.name.schema(), name);
    catalog.constraintNames.release(table.name.schema(), name);
    if (constraint.hasIndex()) {
      catalog.indexes.remove(qualified);
    }
    constraint.target.table.ifPresent(target -> target.referencing.remove(constraint));
  }
}

package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.schema.ConstraintKind;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeName;

/** What CREATE TABLE and ALTER TABLE do to tables, their children included. */
final class TableChanges {
  private final Catalog catalog;

  TableChanges(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether a change reaches the tables below. */
  enum Reach {
    ONLY,
    DESCENDANTS
  }

  /** Adds a column, or merges it with the one of that name that a child has already. */
  void addColumn(TableEntry table, ColumnEntry column, Reach reach) {
    ColumnEntry existing = table.columns.putIfAbsent(column.name, column);
    if (existing != null) {
      merge(existing, column);
    }
    if (reach == Reach.DESCENDANTS) {
      table.descendants().forEach(child -> addInherited(child, column));
    }
  }

  /** Gives a child its parent's column; its own of that name takes over what it lacks. */
  void addInherited(TableEntry child, ColumnEntry parentColumn) {
    ColumnEntry own = child.columns.get(parentColumn.name);
    if (own == null) {
      child.columns.put(parentColumn.name, parentColumn.inheritedCopy());
      return;
    }
    own.notNull |= parentColumn.notNull;
  }

  private static void merge(ColumnEntry into, ColumnEntry from) {
    into.notNull |= from.notNull;
    into.identity = from.identity.or(() -> into.identity);
    into.generated = from.generated.or(() -> into.generated);
    into.defaultExpression = from.defaultExpression.or(() -> into.defaultExpression);
    into.collation = from.collation.or(() -> into.collation);
    into.local = true;
  }

  /** What stands behind a serial or identity column. */
  void addSequences(TableEntry table, ColumnReader.Definition definition) {
    ColumnEntry column = TableChanges.requiredColumn(table, definition.column.name);
    if (definition.serial) {
      addSerial(table, column);
    }
    definition.identity.ifPresent(identity -> addIdentity(table, column, identity));
  }

  /** Puts a table below another one, with what it inherits but the columns. */
  void addChild(TableEntry parent, TableEntry child) {
    parent.children.add(child);
    List<TableEntry> below = new ArrayList<>(List.of(child));
    below.addAll(child.descendants());
    for (ConstraintDraft constraint : parent.constraints.values()) {
      below.forEach(table -> inherit(table, constraint));
    }
    if (child.partition) {
      for (IndexDraft index : parent.indexes.values()) {
        inheritIndexBelow(child, inheritIndex(index, child));
      }
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
      constraint.inherited &= child.parents.stream().anyMatch(other -> hands(other, constraint));
    }
    for (ColumnEntry column : child.columns.values()) {
      column.local |=
          child.parents.stream().noneMatch(other -> other.columns.containsKey(column.name));
    }
  }

  private static boolean hands(TableEntry parent, ConstraintDraft constraint) {
    ConstraintDraft above = parent.constraints.get(constraint.name.orElseThrow());
    return above != null && above.kind == constraint.kind && !above.noInherit;
  }

  /** A partition has each index of its parent: one of its own that is alike, or a new one. */
  IndexDraft inheritIndex(IndexDraft index, TableEntry partition) {
    Optional<IndexDraft> own =
        partition.indexes.values().stream()
            .filter(candidate -> candidate.attachedTo.isEmpty() && candidate.sameAs(index))
            .findFirst();
    IndexDraft part = own.orElseGet(() -> copyIndex(index, partition));
    part.attachedTo = Optional.of(index);
    return part;
  }

  /** Gives all partitions below a table one of its indexes. */
  void inheritIndexBelow(TableEntry table, IndexDraft index) {
    List<TableEntry> tables = new ArrayList<>(List.of(table));
    List<IndexDraft> parts = new ArrayList<>(List.of(index));
    for (int i = 0; i < tables.size(); i++) {
      for (TableEntry child : tables.get(i).children) {
        if (child.partition) {
          tables.add(child);
          parts.add(inheritIndex(parts.get(i), child));
        }
      }
    }
  }

  IndexDraft copyIndex(IndexDraft index, RelationEntry table) {
    IndexDraft copy = index.copyFor(table, indexName(table, index));
    catalog.add(copy);
    return copy;
  }

  /** The name that the server gives an index without one. */
  String indexName(RelationEntry table, IndexDraft index) {
    return catalog.constraintNames.choose(
        table.name.schema(),
        table.name.name(),
        ConstraintNames.addition(index.columnsForName()),
        "idx",
        catalog::isTaken);
  }

  /** A serial column's sequence and default. */
  private void addSerial(TableEntry table, ColumnEntry column) {
    RelationName name = sequenceName(table, column);
    column.notNull = true;
    column.defaultExpression =
        Optional.of("nextval(" + Identifier.literal(name.quoted()) + "::regclass)");
    addOwnedSequence(table, column, name, "").identity = false;
  }

  /** Makes a column an identity column with the sequence behind it. */
  void addIdentity(TableEntry table, ColumnEntry column, ColumnReader.IdentitySequence identity) {
    column.identity = Optional.of(identity.kind());
    column.notNull = true;
    RelationName name = identity.sequence().orElseGet(() -> sequenceName(table, column));
    addOwnedSequence(table, column, name, identity.options()).identity = true;
  }

  private RelationName sequenceName(TableEntry table, ColumnEntry column) {
    String schema = table.name.schema();
    return RelationName.of(
        schema,
        catalog.constraintNames.choose(
            schema, table.name.name(), column.name, "seq", catalog::isTaken));
  }

  private SequenceEntry addOwnedSequence(
      TableEntry table, ColumnEntry column, RelationName name, String options) {
    String definition =
        "CREATE SEQUENCE " + name.quoted() + (options.isEmpty() ? "" : " ") + options;
    SequenceEntry sequence =
        new SequenceEntry(name, sequenceType(column, options), definition, column.span);
    sequence.ownedBy(table, column);
    catalog.sequences.put(name, sequence);
    return sequence;
  }

  /** The column's type, unless the options say AS another; LIKE always takes bigint. */
  private static TypeName sequenceType(ColumnEntry column, String options) {
    return options.startsWith("AS ")
        ? new TypeName(options.substring(3).split(" ", 2)[0])
        : column.type;
  }

  /** Adds a constraint, named by the server's rule where it has no name. */
  void addConstraint(TableEntry table, ConstraintDraft constraint, Reach reach) {
    if (constraint.kind == ConstraintKind.CHECK) {
      constraint.columns = constraint.columns.stream().filter(table.columns::containsKey).toList();
    }
    constraint.usingIndex.ifPresent(index -> takeIndex(table, constraint, index));
    resolveTarget(table, constraint);
    if (constraint.name.isEmpty()) {
      constraint.name = Optional.of(nameFor(table, constraint));
    }
    ConstraintDraft existing = table.constraints.get(constraint.name.get());
    if (existing != null) {
      return;
    }
    attach(table, constraint);
    if (reach == Reach.DESCENDANTS) {
      table.descendants().forEach(child -> inherit(child, constraint));
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
      constraint.columns.forEach(c -> table.column(c).ifPresent(column -> column.notNull = true));
    }
    constraint.target.table.ifPresent(target -> target.referencing.add(constraint));
  }

  /** Gives a child what it inherits of one constraint of its parent. */
  void inherit(TableEntry child, ConstraintDraft constraint) {
    switch (constraint.kind) {
      case CHECK -> inheritByName(child, constraint);
      case NOT_NULL ->
          constraint.columns.forEach(c -> child.column(c).ifPresent(own -> own.notNull = true));
      case PRIMARY_KEY, UNIQUE, EXCLUSION, FOREIGN_KEY -> {
        if (child.partition) {
          inheritByShape(child, constraint);
        }
      }
    }
  }

  private void inheritByName(TableEntry child, ConstraintDraft constraint) {
    if (constraint.noInherit) {
      return;
    }
    ConstraintDraft own = child.constraints.get(constraint.name.orElseThrow());
    if (own == null) {
      attach(child, constraint.inheritedCopy(constraint.name.get()));
    } else {
      own.inherited = true;
    }
  }

  private void inheritByShape(TableEntry child, ConstraintDraft constraint) {
    Optional<ConstraintDraft> own =
        child.constraints.values().stream().filter(constraint::sameAs).findFirst();
    if (own.isPresent()) {
      own.get().inherited = true;
      return;
    }
    ConstraintDraft copy = constraint.inheritedCopy(constraint.name.orElseThrow());
    boolean keepsName =
        constraint.kind == ConstraintKind.FOREIGN_KEY
            && !child.constraints.containsKey(constraint.name.get());
    if (!keepsName) {
      copy.name = Optional.of(nameFor(child, copy));
    }
    attach(child, copy);
  }

  /** Takes a constraint away here and where it was inherited. */
  void dropConstraint(TableEntry table, String name) {
    ConstraintDraft dropped = table.constraints.get(name);
    if (dropped == null) {
      return;
    }
    detach(table, name);
    for (TableEntry child : table.descendants()) {
      ConstraintDraft inherited = child.constraints.get(name);
      if (inherited != null && inherited.inherited && inherited.kind == dropped.kind) {
        detach(child, name);
      }
    }
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

  private String nameFor(TableEntry table, ConstraintDraft constraint) {
    String schema = table.name.schema();
    String relation = table.name.name();
    String columns = ConstraintNames.addition(constraint.columns);
    return switch (constraint.kind) {
      case PRIMARY_KEY ->
          catalog.constraintNames.choose(schema, relation, "", "pkey", this::indexNameTaken);
      case UNIQUE ->
          catalog.constraintNames.choose(
              schema,
              relation,
              ConstraintNames.addition(constraint.allColumns()),
              "key",
              this::indexNameTaken);
      case EXCLUSION ->
          catalog.constraintNames.choose(schema, relation, columns, "excl", this::indexNameTaken);
      case FOREIGN_KEY ->
          catalog.constraintNames.choose(
              schema, relation, columns, "fkey", catalog.constraintNames::isUsed);
      case CHECK ->
          catalog.constraintNames.choose(
              schema,
              relation,
              constraint.columns.size() == 1 ? columns : "",
              "check",
              catalog.constraintNames::isUsed);
      case NOT_NULL ->
          catalog.constraintNames.choose(
              schema, relation, columns, "not_null", catalog.constraintNames::isUsed);
    };
  }

  private boolean indexNameTaken(RelationName name) {
    return catalog.isTaken(name) || catalog.constraintNames.isUsed(name);
  }

  /** The table's column of that name. */
  static ColumnEntry requiredColumn(TableEntry table, String column) {
    return table
        .column(column)
        .orElseThrow(
            () ->
                new NotUnderstood(
                    "table " + table.name.quoted() + " has no column " + Identifier.quote(column)));
  }
}

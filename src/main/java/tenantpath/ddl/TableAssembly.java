package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tenantpath.schema.ConstraintKind;
import tenantpath.schema.TypeDefinition;

/** Puts a new table together from what CREATE TABLE says, in the server's own order. */
final class TableAssembly {
  private final Catalog catalog;
  private final ConstraintChanges constraintChanges;
  private final TableEntry table;
  private final List<ColumnReader.Definition> columns = new ArrayList<>();
  private final List<ConstraintDraft> constraints = new ArrayList<>();
  private final List<IndexDraft> likeIndexes = new ArrayList<>();

  TableAssembly(Catalog catalog, TableEntry table) {
    this.catalog = catalog;
    this.constraintChanges = new ConstraintChanges(catalog);
    this.table = table;
  }

  void column(ColumnReader.Definition column) {
    columns.add(column);
    constraints.addAll(column.constraints);
  }

  void constraint(ConstraintDraft constraint) {
    constraints.add(constraint);
  }

  /** The attributes of the type that a typed table is made of. */
  void columnsOf(TypeDefinition.CompositeType type) {
    for (TypeDefinition.CompositeType.Attribute attribute : type.attributes()) {
      ColumnEntry column = new ColumnEntry(attribute.name(), attribute.type(), table.span);
      column.collation = attribute.collation();
      columns.add(new ColumnReader.Definition(column));
    }
  }

  /** Reads more about a column that the table has from a type or from its parent. */
  void qualify(String name, Consumer<ColumnReader.Definition> reader) {
    ColumnReader.Definition definition =
        columns.stream()
            .filter(d -> d.column.name.equals(name))
            .findFirst()
            .orElseGet(() -> fromParent(name));
    int before = definition.constraints.size();
    reader.accept(definition);
    constraints.addAll(definition.constraints.subList(before, definition.constraints.size()));
  }

  private ColumnReader.Definition fromParent(String name) {
    TableEntry parent = table.parents.stream().findFirst().orElse(table);
    ColumnEntry column = ColumnChanges.required(parent, name).inheritedCopy();
    ColumnReader.Definition definition = new ColumnReader.Definition(column);
    columns.add(definition);
    return definition;
  }

  /** LIKE source INCLUDING … */
  void like(TableEntry source, Set<String> including) {
    for (ColumnEntry column : source.columns.values()) {
      ColumnEntry copy = column.inheritedCopy();
      copy.local = true;
      if (!including.contains("defaults")) {
        copy.defaultExpression = Optional.empty();
      }
      if (!including.contains("generated")) {
        copy.generated = Optional.empty();
      }
      ColumnReader.Definition definition = new ColumnReader.Definition(copy);
      if (including.contains("identity")) {
        definition.identity =
            column.identity.map(
                kind -> new ColumnReader.IdentitySequence(kind, Optional.empty(), "AS bigint"));
      }
      columns.add(definition);
    }
    likeConstraints(source, including);
  }

  private void likeConstraints(TableEntry source, Set<String> including) {
    for (ConstraintDraft constraint : source.constraints.values()) {
      boolean copied =
          switch (constraint.kind) {
            case CHECK -> including.contains("constraints");
            case PRIMARY_KEY, UNIQUE, EXCLUSION -> including.contains("indexes");
            case NOT_NULL -> true;
            case FOREIGN_KEY -> false;
          };
      if (copied) {
        ConstraintDraft copy = constraint.inheritedCopy(constraint.name.orElseThrow());
        copy.inherited = false;
        copy.local = true;
        copy.name = constraint.hasIndex() ? Optional.empty() : copy.name;
        constraints.add(copy);
      }
    }
    if (including.contains("indexes")) {
      source.indexes.values().forEach(likeIndexes::add);
    }
  }

  /** Makes the table part of the catalog. */
  void assemble() {
    inheritColumns();
    columns.forEach(d -> ColumnChanges.add(table, d.column, Reach.ONLY));
    catalog.relations.put(table.name, table);
    OwnedSequences sequences = new OwnedSequences(catalog);
    columns.forEach(definition -> sequences.add(table, definition));
    InheritanceChanges inheritance = new InheritanceChanges(catalog);
    table.parents.forEach(parent -> inheritance.addChild(parent, table));
    add(ConstraintKind.NOT_NULL);
    add(ConstraintKind.CHECK);
    addKeys();
    add(ConstraintKind.FOREIGN_KEY);
    PartitionIndexes indexes = new PartitionIndexes(catalog);
    likeIndexes.forEach(index -> indexes.copy(index, table).attachedTo = Optional.empty());
  }

  private void inheritColumns() {
    for (TableEntry parent : table.parents) {
      parent.columns.values().forEach(column -> ColumnChanges.inherit(table, column));
    }
  }

  private void add(ConstraintKind kind) {
    constraints.stream()
        .filter(c -> c.kind == kind)
        .forEach(c -> constraintChanges.add(table, c, Reach.ONLY));
  }

  /** The primary key first; of two that demand the same, the server keeps one. */
  private void addKeys() {
    List<ConstraintDraft> keys = new ArrayList<>();
    constraints.stream().filter(c -> c.kind == ConstraintKind.PRIMARY_KEY).forEach(keys::add);
    constraints.stream()
        .filter(c -> c.hasIndex() && c.kind != ConstraintKind.PRIMARY_KEY)
        .forEach(keys::add);
    List<ConstraintDraft> kept = new ArrayList<>();
    for (ConstraintDraft key : keys) {
      Optional<ConstraintDraft> same = kept.stream().filter(key::sameIndexAs).findFirst();
      if (same.isPresent()) {
        same.get().name = same.get().name.or(() -> key.name);
      } else {
        kept.add(key);
      }
    }
    kept.forEach(key -> constraintChanges.add(table, key, Reach.ONLY));
  }
}

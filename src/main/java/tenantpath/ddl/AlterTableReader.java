package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.RelationName;

/** Reads ALTER TABLE, with any number of subcommands, and what ALTER VIEW has in common. */
final class AlterTableReader {
  private final TokenCursor cursor;
  private final Catalog catalog;
  private final ConstraintChanges constraints;
  private final InheritanceChanges inheritance;

  AlterTableReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
    this.constraints = new ConstraintChanges(catalog);
    this.inheritance = new InheritanceChanges(catalog);
  }

  /** Goes on behind ALTER TABLE. */
  Outcome read() {
    if (cursor.at("all", "in", "tablespace")) {
      return Outcome.ignored("SET TABLESPACE");
    }
    boolean ifExists = cursor.accept("if", "exists");
    Reach reach = cursor.accept("only") ? Reach.ONLY : Reach.DESCENDANTS;
    QualifiedName name = cursor.qualifiedName();
    cursor.acceptSymbol("*");
    if (cursor.at("owner", "to")) {
      return Outcome.ignored("OWNER TO");
    }
    Optional<RelationEntry> relation = catalog.relation(name);
    if (relation.isEmpty()) {
      return ofUnknown(name, ifExists);
    }
    if (relation.get() instanceof TableEntry table) {
      return commands(table, reach);
    }
    return ofView(relation.get());
  }

  /** A dump made with --clean drops what is not there yet; sequences are altered as tables too. */
  private Outcome ofUnknown(QualifiedName name, boolean ifExists) {
    RelationName sequence = catalog.resolve(name, catalog.sequences::containsKey);
    boolean drops =
        cursor.at("drop")
            || cursor.at("alter")
                && (cursor.peek(2).isWord("drop") || cursor.peek(3).isWord("drop"))
            || cursor.at("detach");
    if (ifExists || drops || catalog.sequences.containsKey(sequence)) {
      return Outcome.READ;
    }
    throw new NotUnderstood(
        "the dump does not create " + catalog.toCreate(name).quoted() + ", which this alters");
  }

  private Outcome ofView(RelationEntry view) {
    RelationRenaming renaming = new RelationRenaming(catalog);
    if (cursor.accept("rename", "to")) {
      renaming.rename(view, RelationName.of(view.name.schema(), cursor.name()));
    } else if (cursor.accept("set", "schema")) {
      renaming.rename(view, RelationName.of(cursor.name(), view.name.name()));
    } else if (cursor.accept("enable") || cursor.accept("disable")) {
      cursor.reset(cursor.mark() - 1);
      return new TriggerSwitch(cursor).read(view);
    } else if (cursor.at("rename")) {
      throw cursor.unexpected("RENAME TO");
    } else {
      return Outcome.ignored("ALTER VIEW");
    }
    return Outcome.READ;
  }

  private Outcome commands(TableEntry table, Reach reach) {
    Outcome whole = command(table, reach);
    while (cursor.acceptSymbol(",")) {
      Outcome next = command(table, reach);
      whole = next instanceof Outcome.Read ? next : whole;
    }
    cursor.expectEnd();
    return whole;
  }

  private Outcome command(TableEntry table, Reach reach) {
    if (cursor.accept("add")) {
      add(table, reach);
      return Outcome.READ;
    }
    if (cursor.accept("drop")) {
      drop(table);
      return Outcome.READ;
    }
    if (cursor.accept("alter", "constraint")) {
      new AlterConstraintReader(cursor, table).alter();
      return Outcome.READ;
    }
    if (cursor.accept("alter")) {
      cursor.accept("column");
      return new AlterColumnReader(cursor, catalog, table, reach).read();
    }
    if (cursor.accept("validate", "constraint")) {
      new AlterConstraintReader(cursor, table).validate();
      return Outcome.READ;
    }
    if (cursor.accept("rename")) {
      rename(table);
      return Outcome.READ;
    }
    if (cursor.accept("attach", "partition")) {
      attach(table);
      return Outcome.READ;
    }
    return hierarchy(table);
  }

  private void add(TableEntry table, Reach reach) {
    ConstraintReader reader = new ConstraintReader(cursor);
    if (reader.atTableConstraint()) {
      constraints.add(table, reader.tableConstraint(), reach);
      return;
    }
    cursor.accept("column");
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    ColumnReader.Definition definition = new ColumnReader(cursor, catalog).read();
    if (ifNotExists && table.columns.containsKey(definition.column.name)) {
      return;
    }
    ColumnChanges.add(table, definition.column, reach);
    new OwnedSequences(catalog).add(table, definition);
    definition.constraints.forEach(c -> constraints.add(table, c, reach));
  }

  private void drop(TableEntry table) {
    if (cursor.accept("constraint")) {
      cursor.accept("if", "exists");
      constraints.drop(table, cursor.name());
    } else {
      cursor.accept("column");
      cursor.accept("if", "exists");
      new ColumnRemoval(catalog).drop(table, cursor.name());
    }
    cascade();
  }

  private void cascade() {
    if (!cursor.accept("cascade")) {
      cursor.accept("restrict");
    }
  }

  private void rename(TableEntry table) {
    if (cursor.accept("to")) {
      new RelationRenaming(catalog)
          .rename(table, RelationName.of(table.name.schema(), cursor.name()));
      return;
    }
    if (cursor.accept("constraint")) {
      new AlterConstraintReader(cursor, table).rename(catalog);
      return;
    }
    cursor.accept("column");
    String from = cursor.name();
    cursor.expect("to");
    String to = cursor.name();
    ColumnChanges.required(table, from);
    table.renameColumn(from, to);
    table.descendants().forEach(child -> child.renameColumn(from, to));
  }

  private void attach(TableEntry table) {
    TableEntry partition = catalog.requiredTable(cursor.qualifiedName());
    InheritanceChanges.requireNoCircle(table, partition);
    partition.partition = true;
    partition.parents.clear();
    partition.parents.add(table);
    partition.partitionBound = Optional.of(new TableReader(cursor, catalog).partitionBound());
    inheritance.addChild(table, partition);
  }

  private Outcome hierarchy(TableEntry table) {
    if (cursor.accept("detach", "partition")) {
      catalog.table(cursor.qualifiedName()).ifPresent(inheritance::detachPartition);
      if (!cursor.accept("concurrently")) {
        cursor.accept("finalize");
      }
      return Outcome.READ;
    }
    if (cursor.accept("inherit")) {
      TableEntry parent = catalog.requiredTable(cursor.qualifiedName());
      InheritanceChanges.requireNoCircle(parent, table);
      table.parents.add(parent);
      inheritance.addChild(parent, table);
      return Outcome.READ;
    }
    if (cursor.accept("no", "inherit")) {
      catalog
          .table(cursor.qualifiedName())
          .ifPresent(parent -> inheritance.removeChild(parent, table));
      return Outcome.READ;
    }
    return new TableStateReader(cursor, catalog, table).read();
  }
}

package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.Deferral;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Table;

/** Reads ALTER TABLE, with any number of subcommands, and what ALTER VIEW has in common. */
final class AlterTableReader {
  private final TokenCursor cursor;
  private final Catalog catalog;
  private final TableChanges changes;

  AlterTableReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
    this.changes = new TableChanges(catalog);
  }

  /** Goes on behind ALTER TABLE. */
  Outcome read() {
    if (cursor.at("all", "in", "tablespace")) {
      return Outcome.ignored("SET TABLESPACE");
    }
    boolean ifExists = cursor.accept("if", "exists");
    TableChanges.Reach reach =
        cursor.accept("only") ? TableChanges.Reach.ONLY : TableChanges.Reach.DESCENDANTS;
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

  private Outcome commands(TableEntry table, TableChanges.Reach reach) {
    Outcome whole = command(table, reach);
    while (cursor.acceptSymbol(",")) {
      Outcome next = command(table, reach);
      whole = next instanceof Outcome.Read ? next : whole;
    }
    cursor.expectEnd();
    return whole;
  }

  private Outcome command(TableEntry table, TableChanges.Reach reach) {
    if (cursor.accept("add")) {
      add(table, reach);
      return Outcome.READ;
    }
    if (cursor.accept("drop")) {
      drop(table);
      return Outcome.READ;
    }
    if (cursor.accept("alter", "constraint")) {
      alterConstraint(table);
      return Outcome.READ;
    }
    if (cursor.accept("alter")) {
      cursor.accept("column");
      return new AlterColumnReader(cursor, catalog, table, reach).read();
    }
    if (cursor.accept("validate", "constraint")) {
      constraint(table, cursor.name()).validated = true;
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
    return partitionOrState(table);
  }

  private void add(TableEntry table, TableChanges.Reach reach) {
    ConstraintReader constraints = new ConstraintReader(cursor);
    if (constraints.atTableConstraint()) {
      changes.addConstraint(table, constraints.tableConstraint(), reach);
      return;
    }
    cursor.accept("column");
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    ColumnReader.Definition definition = new ColumnReader(cursor, catalog).read();
    if (ifNotExists && table.columns.containsKey(definition.column.name)) {
      return;
    }
    changes.addColumn(table, definition.column, reach);
    changes.addSequences(table, definition);
    definition.constraints.forEach(c -> changes.addConstraint(table, c, reach));
  }

  private void drop(TableEntry table) {
    if (cursor.accept("constraint")) {
      cursor.accept("if", "exists");
      changes.dropConstraint(table, cursor.name());
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

  private ConstraintDraft constraint(TableEntry table, String name) {
    ConstraintDraft found = table.constraints.get(name);
    if (found == null) {
      throw new NotUnderstood(
          "table " + table.name.quoted() + " has no constraint " + Identifier.quote(name));
    }
    return found;
  }

  private void alterConstraint(TableEntry table) {
    ConstraintDraft altered = constraint(table, cursor.name());
    while (!cursor.atEnd() && !cursor.atSymbol(",")) {
      if (cursor.accept("not", "deferrable") || cursor.accept("initially", "immediate")) {
        altered.deferral =
            altered.deferral.deferrable() && cursor.peek(-1).isWord("immediate")
                ? Deferral.DEFERRABLE
                : Deferral.NOT_DEFERRABLE;
      } else if (cursor.accept("initially", "deferred")) {
        altered.deferral = Deferral.INITIALLY_DEFERRED;
      } else if (cursor.accept("deferrable")) {
        altered.deferral = Deferral.DEFERRABLE;
      } else if (cursor.accept("not", "enforced")) {
        altered.enforced = false;
        altered.validated = false;
      } else if (cursor.accept("enforced")) {
        altered.validated |= !altered.enforced;
        altered.enforced = true;
      } else if (cursor.accept("no", "inherit")) {
        altered.noInherit = true;
      } else if (cursor.accept("inherit")) {
        altered.noInherit = false;
      } else {
        throw cursor.unexpected("an attribute of a constraint");
      }
    }
  }

  private void rename(TableEntry table) {
    RelationRenaming renaming = new RelationRenaming(catalog);
    if (cursor.accept("to")) {
      renaming.rename(table, RelationName.of(table.name.schema(), cursor.name()));
      return;
    }
    if (cursor.accept("constraint")) {
      String from = cursor.name();
      cursor.expect("to");
      renaming.renameConstraint(table, constraint(table, from), cursor.name());
      return;
    }
    cursor.accept("column");
    String from = cursor.name();
    cursor.expect("to");
    String to = cursor.name();
    TableChanges.requiredColumn(table, from);
    table.renameColumn(from, to);
    table.descendants().forEach(child -> child.renameColumn(from, to));
  }

  private void attach(TableEntry table) {
    TableEntry partition = catalog.requiredTable(cursor.qualifiedName());
    partition.partition = true;
    partition.parents.clear();
    partition.parents.add(table);
    partition.partitionBound = Optional.of(new TableReader(cursor, catalog).partitionBound());
    changes.addChild(table, partition);
  }

  private Outcome partitionOrState(TableEntry table) {
    if (cursor.accept("detach", "partition")) {
      catalog.table(cursor.qualifiedName()).ifPresent(changes::detachPartition);
      if (!cursor.accept("concurrently")) {
        cursor.accept("finalize");
      }
      return Outcome.READ;
    }
    if (cursor.accept("inherit")) {
      TableEntry parent = catalog.requiredTable(cursor.qualifiedName());
      table.parents.add(parent);
      changes.addChild(parent, table);
      return Outcome.READ;
    }
    if (cursor.accept("no", "inherit")) {
      catalog.table(cursor.qualifiedName()).ifPresent(parent -> changes.removeChild(parent, table));
      return Outcome.READ;
    }
    if (cursor.at("enable") || cursor.at("disable") || cursor.at("force") || cursor.at("no")) {
      return new TriggerSwitch(cursor).read(table);
    }
    if (cursor.accept("replica", "identity")) {
      replicaIdentity(table);
      return Outcome.READ;
    }
    if (cursor.accept("cluster", "on")) {
      table.clusteredOn = Optional.of(cursor.name());
      return Outcome.READ;
    }
    return storage(table);
  }

  private void replicaIdentity(TableEntry table) {
    if (cursor.accept("using", "index")) {
      table.replicaIdentity =
          new ReplicaIdentity(ReplicaIdentity.Kind.INDEX, Optional.of(cursor.name()));
    } else if (cursor.accept("full")) {
      table.replicaIdentity = new ReplicaIdentity(ReplicaIdentity.Kind.FULL, Optional.empty());
    } else if (cursor.accept("nothing")) {
      table.replicaIdentity = new ReplicaIdentity(ReplicaIdentity.Kind.NOTHING, Optional.empty());
    } else {
      cursor.expect("default");
      table.replicaIdentity = ReplicaIdentity.DEFAULT;
    }
  }

  private Outcome storage(TableEntry table) {
    if (cursor.accept("set", "schema")) {
      RelationName to = RelationName.of(cursor.name(), table.name.name());
      new RelationRenaming(catalog).rename(table, to);
      return Outcome.READ;
    }
    if (cursor.accept("set", "logged") || cursor.accept("set", "unlogged")) {
      table.persistence =
          cursor.peek(-1).isWord("logged")
              ? Table.Persistence.PERMANENT
              : Table.Persistence.UNLOGGED;
      return Outcome.READ;
    }
    if (cursor.accept("set", "without", "cluster")) {
      table.clusteredOn = Optional.empty();
      return Outcome.READ;
    }
    if (cursor.accept("set", "tablespace")) {
      table.tablespace = Optional.of(cursor.name());
      return Outcome.READ;
    }
    if (cursor.accept("set", "access", "method")) {
      table.accessMethod = Optional.of(cursor.name());
      return Outcome.READ;
    }
    if (cursor.accept("set", "without", "oids") || cursor.accept("set", "with", "oids")) {
      return Outcome.ignored("SET WITHOUT OIDS");
    }
    if (cursor.accept("owner", "to")) {
      cursor.name();
      return Outcome.ignored("OWNER TO");
    }
    if (cursor.accept("set") || cursor.accept("reset") || cursor.accept("options")) {
      cursor.parenthesised();
      return Outcome.ignored("a storage parameter");
    }
    if (cursor.accept("of")) {
      cursor.qualifiedName();
      return Outcome.ignored("OF a type");
    }
    cursor.expect("not", "of");
    return Outcome.ignored("NOT OF a type");
  }
}

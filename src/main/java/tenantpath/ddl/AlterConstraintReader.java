package tenantpath.ddl;

import tenantpath.schema.ConstraintKind;
import tenantpath.schema.Deferral;
import tenantpath.schema.Identifier;

/** Reads what ALTER TABLE does to a constraint that is there: ALTER, VALIDATE and RENAME. */
final class AlterConstraintReader {
  private final TokenCursor cursor;
  private final TableEntry table;

  AlterConstraintReader(TokenCursor cursor, TableEntry table) {
    this.cursor = cursor;
    this.table = table;
  }

  /** Goes on behind VALIDATE CONSTRAINT; what the tables below have of it is checked as well. */
  void validate() {
    String name = cursor.name();
    required(name).validated = true;
    for (TableEntry below : table.descendants()) {
      ConstraintDraft own = below.constraints.get(name);
      if (own != null && own.inherited) {
        own.validated = true;
      }
    }
  }

  /** Goes on behind RENAME CONSTRAINT; a CHECK has its new name in the tables below, too. */
  void rename(Catalog catalog) {
    RelationRenaming renaming = new RelationRenaming(catalog);
    String from = cursor.name();
    cursor.expect("to");
    String to = cursor.name();
    ConstraintDraft renamed = required(from);
    renaming.renameConstraint(table, renamed, to);
    if (renamed.kind == ConstraintKind.CHECK && !renamed.noInherit) {
      for (TableEntry below : table.descendants()) {
        ConstraintDraft own = below.constraints.get(from);
        if (own != null && own.inherited && own.kind == ConstraintKind.CHECK) {
          renaming.renameConstraint(below, own, to);
        }
      }
    }
  }

  /** Goes on behind ALTER CONSTRAINT. */
  void alter() {
    ConstraintDraft altered = required(cursor.name());
    while (!cursor.atEnd() && !cursor.atSymbol(",")) {
      attribute(altered);
    }
  }

  private void attribute(ConstraintDraft altered) {
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

  private ConstraintDraft required(String name) {
    ConstraintDraft found = table.constraints.get(name);
    if (found == null) {
      throw new NotUnderstood(
          "table " + table.name.quoted() + " has no constraint " + Identifier.quote(name));
    }
    return found;
  }
}

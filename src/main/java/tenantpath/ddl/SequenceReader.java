package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

/** Reads CREATE SEQUENCE and ALTER SEQUENCE. */
final class SequenceReader {
  private static final TypeName DEFAULT_TYPE = new TypeName("bigint");

  private final TokenCursor cursor;
  private final Catalog catalog;

  SequenceReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    Span span = cursor.span();
    RelationName name = catalog.toCreate(cursor.qualifiedName());
    if (catalog.isTaken(name)) {
      if (!ifNotExists) {
        catalog.reportDouble(name, span);
      }
      return;
    }
    SequenceEntry sequence = new SequenceEntry(name, DEFAULT_TYPE, cursor.wholeStatement(), span);
    options(sequence);
    catalog.sequences.put(name, sequence);
  }

  Outcome alter() {
    boolean ifExists = cursor.accept("if", "exists");
    QualifiedName written = cursor.qualifiedName();
    if (cursor.at("owner", "to")) {
      return Outcome.ignored("OWNER TO");
    }
    RelationName name = catalog.resolve(written, catalog.sequences::containsKey);
    SequenceEntry sequence = catalog.sequences.get(name);
    if (sequence == null) {
      if (ifExists) {
        return Outcome.READ;
      }
      throw new NotUnderstood("the dump does not create sequence " + name.quoted());
    }
    if (cursor.accept("rename", "to")) {
      new RelationRenaming(catalog).rename(sequence, RelationName.of(name.schema(), cursor.name()));
    } else if (cursor.accept("set", "schema")) {
      new RelationRenaming(catalog).rename(sequence, RelationName.of(cursor.name(), name.name()));
    } else {
      options(sequence);
    }
    return Outcome.READ;
  }

  private void options(SequenceEntry sequence) {
    while (!cursor.atEnd()) {
      if (cursor.accept("as")) {
        sequence.type = new TypeReader(cursor, catalog).read();
      } else if (cursor.accept("owned", "by")) {
        owner(sequence);
      } else {
        cursor.next();
      }
    }
  }

  private void owner(SequenceEntry sequence) {
    if (cursor.accept("none")) {
      sequence.ownerTable = Optional.empty();
      sequence.ownerColumn = Optional.empty();
      return;
    }
    QualifiedColumn owner = QualifiedColumn.read(cursor);
    TableEntry table = catalog.requiredTable(owner.table());
    sequence.ownedBy(table, ColumnChanges.required(table, owner.column()));
  }
}

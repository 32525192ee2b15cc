package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.RelationName;

/** Reads ALTER INDEX. */
final class AlterIndexReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  AlterIndexReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  Outcome read() {
    if (cursor.at("all", "in", "tablespace")) {
      return Outcome.ignored("SET TABLESPACE");
    }
    boolean ifExists = cursor.accept("if", "exists");
    QualifiedName name = cursor.qualifiedName();
    if (cursor.at("owner", "to")) {
      return Outcome.ignored("OWNER TO");
    }
    Optional<Catalog.IndexOwner> index = catalog.index(name);
    if (cursor.accept("rename", "to")) {
      String to = cursor.name();
      if (index.isEmpty() && !ifExists) {
        throw missing(name);
      }
      index.ifPresent(owner -> new RelationRenaming(catalog).renameIndex(owner, to));
      return Outcome.READ;
    }
    if (cursor.accept("attach", "partition")) {
      QualifiedName part = cursor.qualifiedName();
      attach(
          index.orElseThrow(() -> missing(name)),
          catalog.index(part).orElseThrow(() -> missing(part)));
      return Outcome.READ;
    }
    return Outcome.ignored("the storage of an index");
  }

  private NotUnderstood missing(QualifiedName name) {
    RelationName qualified = catalog.toCreate(name);
    return new NotUnderstood("the dump does not create index " + qualified.quoted());
  }

  private static void attach(Catalog.IndexOwner parent, Catalog.IndexOwner part) {
    part.constraint()
        .filter(own -> parent.constraint().isPresent())
        .ifPresent(
            own -> {
              own.inherited = true;
              own.partOf = parent.constraint();
            });
    part.index().ifPresent(index -> index.attachedTo = parent.index());
  }
}

package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import tenantpath.schema.RelationName;

/** Reads ALTER SCHEMA … RENAME TO, which moves everything in it. */
final class SchemaRenaming {
  private final TokenCursor cursor;
  private final Catalog catalog;

  SchemaRenaming(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  /** Goes on behind ALTER SCHEMA. */
  Outcome read() {
    String from = cursor.name();
    cursor.expect("rename", "to");
    String to = cursor.name();
    RelationRenaming renaming = new RelationRenaming(catalog);
    List<RelationEntry> relations = new ArrayList<>(catalog.relations.values());
    relations.stream()
        .filter(r -> r.name.schema().equals(from))
        .forEach(r -> renaming.rename(r, RelationName.of(to, r.name.name())));
    List<SequenceEntry> sequences = new ArrayList<>(catalog.sequences.values());
    sequences.stream()
        .filter(s -> s.name.schema().equals(from))
        .forEach(s -> renaming.rename(s, RelationName.of(to, s.name.name())));
    new TypeRenaming(catalog).moveAll(from, to);
    return Outcome.READ;
  }
}

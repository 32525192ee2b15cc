package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.schema.Sequence;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

/** A sequence while it can still change. */
final class SequenceEntry {
  RelationName name;
  TypeName type;
  Optional<TableEntry> ownerTable = Optional.empty();
  Optional<ColumnEntry> ownerColumn = Optional.empty();
  boolean identity;
  final String definition;
  final Span span;

  SequenceEntry(RelationName name, TypeName type, String definition, Span span) {
    this.name = name;
    this.type = type;
    this.definition = definition;
    this.span = span;
  }

  void ownedBy(TableEntry table, ColumnEntry column) {
    ownerTable = Optional.of(table);
    ownerColumn = Optional.of(column);
  }

  boolean isOwnedBy(TableEntry table, String column) {
    return ownerTable.filter(owner -> owner == table).isPresent()
        && ownerColumn.filter(owner -> owner.name.equals(column)).isPresent();
  }

  Sequence frozen() {
    Optional<ColumnReference> owner =
        ownerTable.flatMap(t -> ownerColumn.map(c -> new ColumnReference(t.name, c.name)));
    return new Sequence(name, type, owner, identity, definition, span);
  }
}

package tenantpath.ddl;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/** What a foreign key says after REFERENCES; it follows the table when that is renamed. */
final class ForeignKeyTarget {
  /** Of a constraint that is no foreign key. */
  static final ForeignKeyTarget NONE = new ForeignKeyTarget(QualifiedName.of(""));

  final QualifiedName written;
  Optional<TableEntry> table = Optional.empty();
  RelationName resolved = RelationName.of("", "");
  List<String> columns = List.of();
  boolean period;
  ForeignKey.Match match = ForeignKey.Match.SIMPLE;
  ForeignKey.Action onDelete = ForeignKey.Action.NO_ACTION;
  List<String> onDeleteColumns = List.of();
  ForeignKey.Action onUpdate = ForeignKey.Action.NO_ACTION;

  ForeignKeyTarget(QualifiedName written) {
    this.written = written;
  }

  RelationName name() {
    return table.map(t -> t.name).orElse(resolved);
  }

  boolean sameAs(ForeignKeyTarget other) {
    return name().equals(other.name())
        && columns.equals(other.columns)
        && match == other.match
        && onDelete == other.onDelete
        && onUpdate == other.onUpdate;
  }
}

package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeName;

/** Makes what stands behind a serial or identity column. */
final class OwnedSequences {
  private final Catalog catalog;

  OwnedSequences(Catalog catalog) {
    this.catalog = catalog;
  }

  void add(TableEntry table, ColumnReader.Definition definition) {
    ColumnEntry column = ColumnChanges.required(table, definition.column.name);
    if (definition.serial) {
      addSerial(table, column);
    }
    definition.identity.ifPresent(identity -> addIdentity(table, column, identity));
  }

  /** A serial column's sequence and default. */
  private void addSerial(TableEntry table, ColumnEntry column) {
    RelationName name = chosenName(table, column);
    column.notNull = true;
    column.defaultExpression =
        Optional.of("nextval(" + Identifier.literal(name.quoted()) + "::regclass)");
    addSequence(table, column, name, "").identity = false;
  }

  /** Makes a column an identity column with the sequence behind it. */
  void addIdentity(TableEntry table, ColumnEntry column, ColumnReader.IdentitySequence identity) {
    column.identity = Optional.of(identity.kind());
    column.notNull = true;
    RelationName name = identity.sequence().orElseGet(() -> chosenName(table, column));
    addSequence(table, column, name, identity.options()).identity = true;
  }

  private RelationName chosenName(TableEntry table, ColumnEntry column) {
    String schema = table.name.schema();
    return RelationName.of(
        schema,
        catalog.constraintNames.choose(
            schema, table.name.name(), column.name, "seq", catalog::isTaken));
  }

  private SequenceEntry addSequence(
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
}

package tenantpath.testing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tenantpath.schema.Column;
import tenantpath.schema.Constraint;
import tenantpath.schema.Deferral;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

/** Tables of columns and constraints, and nothing else that a table may have. */
public final class BareTables {
  /** Where all of them stand. */
  public static final Span SPAN = Span.of("dump.sql", 1, 1);

  private BareTables() {}

  public static Table table(
      RelationName name, List<Column> columns, List<? extends Constraint> constraints) {
    return new Table(
        name,
        TableKind.TABLE,
        columns,
        List.copyOf(constraints),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Table.Persistence.PERMANENT,
        ReplicaIdentity.DEFAULT,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        SPAN);
  }

  /** A column that may be NULL. */
  public static Column column(String name, String type) {
    return column(name, type, false);
  }

  public static Column notNullColumn(String name, String type) {
    return column(name, type, true);
  }

  private static Column column(String name, String type, boolean notNull) {
    return new Column(
        name,
        new TypeName(type),
        notNull,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SPAN);
  }

  public static PrimaryKey primaryKey(RelationName table, List<String> columns) {
    return new PrimaryKey(
        table,
        table.name() + "_pkey",
        columns,
        List.of(),
        false,
        Deferral.NOT_DEFERRABLE,
        false,
        SPAN);
  }

  /** To the id of another table. */
  public static ForeignKey foreignKey(RelationName table, String column, RelationName parent) {
    return foreignKey(table, column, parent, true);
  }

  /** The same that is NOT VALID. */
  public static ForeignKey notValidForeignKey(
      RelationName table, String column, RelationName parent) {
    return foreignKey(table, column, parent, false);
  }

  private static ForeignKey foreignKey(
      RelationName table, String column, RelationName parent, boolean validated) {
    return new ForeignKey(
        table,
        table.name() + "_" + column + "_fkey",
        List.of(column),
        parent,
        List.of("id"),
        ForeignKey.Match.SIMPLE,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        ForeignKey.Action.NO_ACTION,
        Deferral.NOT_DEFERRABLE,
        false,
        validated,
        true,
        false,
        SPAN);
  }
}

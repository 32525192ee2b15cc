package tenantpath.plan;

import java.util.List;
import tenantpath.schema.Deferral;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.UniqueConstraint;

/**
 * A unique index as the plan builds it, and the constraint that stands on it.
 *
 * @param name of the index, and of the constraint if there is one
 * @param columns its keys in order, an expression as an empty text
 * @param body of CREATE INDEX, behind the table's name
 */
public record UniqueKey(
    RelationName table,
    String name,
    Kind kind,
    List<String> columns,
    String body,
    Deferral deferral) {
  public UniqueKey {
    columns = List.copyOf(columns);
  }

  /** What stands on the index. */
  public enum Kind {
    PRIMARY_KEY,
    UNIQUE,
    /** Nothing: CREATE UNIQUE INDEX made it. */
    INDEX
  }

  static UniqueKey of(PrimaryKey key) {
    return new UniqueKey(
        key.table(),
        key.name(),
        Kind.PRIMARY_KEY,
        key.columns(),
        body(key.columns(), key.include(), ""),
        key.deferral());
  }

  static UniqueKey of(UniqueConstraint unique) {
    return new UniqueKey(
        unique.table(),
        unique.name(),
        Kind.UNIQUE,
        unique.columns(),
        body(
            unique.columns(),
            unique.include(),
            unique.nullsNotDistinct() ? " NULLS NOT DISTINCT" : ""),
        unique.deferral());
  }

  static UniqueKey of(Index index) {
    return new UniqueKey(
        index.table(),
        index.name().name(),
        Kind.INDEX,
        index.keys().stream().map(key -> key.plainColumn() ? key.text() : "").toList(),
        Definitions.body(index),
        Deferral.NOT_DEFERRABLE);
  }

  private static String body(List<String> columns, List<String> include, String nulls) {
    String included = include.isEmpty() ? "" : " INCLUDE (" + Identifier.list(include) + ")";
    return "USING btree (" + Identifier.list(columns) + ")" + included + nulls;
  }

  /** The index by its qualified name. */
  public RelationName index() {
    return RelationName.of(table.schema(), name);
  }

  /** The same on a partition. */
  UniqueKey on(RelationName partition, String itsName) {
    return new UniqueKey(partition, itsName, kind, columns, body, deferral);
  }
}

package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tenantpath.schema.Column;
import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;

/** What becomes of primary keys, UNIQUE, unique indexes and exclusion constraints. */
final class UniquenessFates {
  private static final Set<String> SURROGATE_TYPES =
      Set.of("uuid", "bigint", "integer", "smallint");

  private final Schema schema;
  private final PlannedTables tables;
  private final ColumnTypes types;

  UniquenessFates(Schema schema, PlannedTables tables) {
    this.schema = schema;
    this.tables = tables;
    types = new ColumnTypes(schema);
  }

  Change<PrimaryKey> of(PrimaryKey key) {
    return change(key, key.table(), key.columns(), key::withFirst);
  }

  Change<UniqueConstraint> of(UniqueConstraint unique) {
    return change(unique, unique.table(), unique.columns(), unique::withFirst);
  }

  Change<Index> of(Index index) {
    return change(index, index.table(), index.keyColumns(), index::withFirst);
  }

  Change<ExclusionConstraint> of(ExclusionConstraint exclusion) {
    Optional<String> column = missing(exclusion.table(), equalColumns(exclusion));
    return column.isEmpty()
        ? Change.kept(exclusion, keptReason(exclusion.table()))
        : Change.to(
            exclusion,
            exclusion.withFirst(column.get()),
            fate(exclusion.table(), exclusion.columns()),
            "Citus compares rows of one tenant only: the key is compared too (with the operator"
                + " class of btree_gist, where the index is gist).");
  }

  private static List<String> equalColumns(ExclusionConstraint exclusion) {
    return exclusion.elements().stream()
        .filter(element -> element.plainColumn() && element.operator().equals("="))
        .map(ExclusionConstraint.Element::expression)
        .toList();
  }

  private <T> Change<T> change(
      T object, RelationName table, List<String> columns, Function<String, T> widened) {
    Optional<String> missing = missing(table, columns);
    if (missing.isEmpty()) {
      return Change.kept(object, keptReason(table));
    }
    String column = Identifier.quote(missing.get());
    if (isRoot(table) && !(object instanceof PrimaryKey)) {
      return isReferenced(table, columns)
          ? Change.to(
              object,
              widened.apply(missing.get()),
              Fate.DEMOTED,
              "It stays, with "
                  + column
                  + ", as what foreign keys reference; two tenants may take the same value.")
          : Change.dropped(
              object,
              "Citus enforces uniqueness within a tenant only, and the root has one row a tenant:"
                  + " two tenants may take the same value. A plain index stays for look-ups.");
    }
    Fate fate = fate(table, columns);
    String reason =
        fate == Fate.DEMOTED
            ? "Citus enforces uniqueness within a tenant only: with "
                + column
                + " in it, two tenants may have the same value."
            : "Citus needs " + column + " in every unique key of a distributed table.";
    return Change.to(object, widened.apply(missing.get()), fate, reason);
  }

  /** Whether a foreign key of a distributed table references exactly these columns. */
  private boolean isReferenced(RelationName table, List<String> columns) {
    return schema.foreignKeysTo(table).stream()
        .filter(key -> tables.isDistributed(key.table()))
        .anyMatch(key -> Set.copyOf(key.referencedColumns()).equals(Set.copyOf(columns)));
  }

  /** The key column that a unique key must get; empty where it may stay as it is. */
  private Optional<String> missing(RelationName table, List<String> columns) {
    return tables.keyColumn(table).filter(column -> !columns.contains(column));
  }

  private boolean isRoot(RelationName table) {
    return tables.key().table().equals(tables.topmost(table));
  }

  private String keptReason(RelationName table) {
    return switch (tables.role(table)) {
      case DISTRIBUTED -> "It contains the distribution column.";
      case REFERENCE -> "A reference table may be unique by any columns.";
      case LOCAL -> "The table stays on the coordinator.";
    };
  }

  /** Widened where the columns tell the tenant anyway, else unique per tenant from now on. */
  private Fate fate(RelationName name, List<String> columns) {
    Table table = schema.table(name).orElseThrow();
    boolean generated =
        columns.stream()
            .anyMatch(column -> table.column(column).filter(this::surrogate).isPresent());
    boolean owned =
        table.foreignKeys().stream()
            .filter(key -> tables.isDistributed(key.referencedTable()))
            .map(ForeignKey::columns)
            .anyMatch(columns::containsAll);
    return generated || owned ? Fate.WIDENED : Fate.DEMOTED;
  }

  /** A value that a sequence, a function or the application makes up. */
  private boolean surrogate(Column column) {
    boolean generated =
        column.identity().isPresent()
            || column.defaultExpression().filter(text -> text.contains("(")).isPresent();
    String type = types.base(column.type()).text();
    return generated
        || type.equals("uuid")
        || column.notNull() && column.name().equals("id") && SURROGATE_TYPES.contains(type);
  }
}

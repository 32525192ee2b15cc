package tenantpath.schema;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tenantpath.source.Span;

/**
 * A table, partitioned table, partition or foreign table; views are {@link View}.
 *
 * @param columns in table order, inherited ones included
 * @param constraints sorted by name; those a partition inherits are marked as inherited
 * @param rows how many rows the dump holds for it; empty where the dump has no data section
 */
public record Table(
    RelationName name,
    TableKind kind,
    List<Column> columns,
    List<Constraint> constraints,
    List<RelationName> inherits,
    Optional<RelationName> partitionOf,
    Optional<PartitionKey> partitionKey,
    Optional<String> partitionBound,
    Persistence persistence,
    ReplicaIdentity replicaIdentity,
    Optional<String> clusteredOn,
    boolean rowSecurity,
    boolean forceRowSecurity,
    Optional<String> tablespace,
    Optional<String> accessMethod,
    OptionalLong rows,
    Span span) {
  public Table {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    inherits = List.copyOf(inherits);
  }

  /** How a table survives a crash. */
  public enum Persistence {
    PERMANENT,
    UNLOGGED,
    TEMPORARY
  }

  public Optional<Column> column(String columnName) {
    return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
  }

  public boolean isPartition() {
    return partitionOf.isPresent();
  }

  public boolean isPartitioned() {
    return partitionKey.isPresent();
  }

  public boolean hasIdentity() {
    return columns.stream().anyMatch(c -> c.identity().isPresent());
  }

  public Optional<PrimaryKey> primaryKey() {
    return constraintsOf(PrimaryKey.class).stream().findFirst();
  }

  public List<UniqueConstraint> uniqueConstraints() {
    return constraintsOf(UniqueConstraint.class);
  }

  public List<ForeignKey> foreignKeys() {
    return constraintsOf(ForeignKey.class);
  }

  /** The constraints of one type, in the table's order. */
  public <C extends Constraint> List<C> constraintsOf(Class<C> type) {
    return constraints.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

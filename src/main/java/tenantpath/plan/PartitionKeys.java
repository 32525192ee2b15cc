package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.Constraint;
import tenantpath.schema.Index;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;
import tenantpath.schema.UniqueConstraint;

/** The parts that a unique key of a partitioned table has on its partitions. */
final class PartitionKeys {
  private final Schema schema;
  private final ObjectNames names;

  PartitionKeys(Schema schema, ObjectNames names) {
    this.schema = schema;
    this.names = names;
  }

  /** One part a partition, by the name it has in the dump; none where the table has none. */
  List<UniqueKey> of(UniqueKey parent) {
    return schema.partitionsOf(parent.table()).stream()
        .filter(partition -> partition.kind() != TableKind.FOREIGN)
        .map(partition -> parent.on(partition.name(), name(parent, partition)))
        .toList();
  }

  private String name(UniqueKey parent, Table partition) {
    Optional<String> known =
        switch (parent.kind()) {
          case PRIMARY_KEY -> inherited(partition, PrimaryKey.class, parent);
          case UNIQUE -> inherited(partition, UniqueConstraint.class, parent);
          case INDEX -> attached(partition, parent);
        };
    return known.orElseGet(
        () ->
            names
                .relation(partition.name().schema(), partition.name().name() + "_" + parent.name())
                .name());
  }

  private static <C extends Constraint> Optional<String> inherited(
      Table partition, Class<C> kind, UniqueKey parent) {
    return partition.constraintsOf(kind).stream()
        .filter(Constraint::inherited)
        .filter(constraint -> constraint.columns().equals(parent.columns()))
        .map(Constraint::name)
        .findFirst();
  }

  private Optional<String> attached(Table partition, UniqueKey parent) {
    return schema.indexesOf(partition.name()).stream()
        .filter(index -> index.attachedTo().equals(Optional.of(parent.index())))
        .map(Index::name)
        .map(name -> name.name())
        .findFirst();
  }
}

package tenantpath.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.schema.Column;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * The foreign keys of a schema as relationships between topmost tables. One that stands on
 * partitions becomes one of their parent, and counts as validated only where every partition has
 * it.
 */
final class DeclaredRelationships {
  private final Schema schema;
  private final Partitions partitions;

  DeclaredRelationships(Schema schema, Partitions partitions) {
    this.schema = schema;
    this.partitions = partitions;
  }

  List<Relationship> all() {
    List<Relationship> all = new ArrayList<>();
    Map<String, List<ForeignKey>> ofPartitions = new TreeMap<>();
    for (Table table : schema.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        if (key.inherited() || schema.table(key.referencedTable()).isEmpty()) {
          continue;
        }
        if (table.isPartition()) {
          ofPartitions.computeIfAbsent(sameOnOthers(key), k -> new ArrayList<>()).add(key);
        } else {
          all.add(relationship(key, key.validated() && key.enforced()));
        }
      }
    }
    ofPartitions.values().forEach(keys -> all.add(relationship(keys.get(0), validated(keys))));
    return all;
  }

  private String sameOnOthers(ForeignKey key) {
    return partitions.topmost(key.table())
        + " "
        + key.columns()
        + " "
        + partitions.topmost(key.referencedTable())
        + " "
        + key.referencedColumns();
  }

  private boolean validated(List<ForeignKey> keys) {
    Set<RelationName> tables =
        keys.stream()
            .filter(key -> key.validated() && key.enforced())
            .map(ForeignKey::table)
            .collect(Collectors.toSet());
    return partitions.cover(tables, partitions.topmost(keys.get(0).table()));
  }

  private Relationship relationship(ForeignKey key, boolean validated) {
    RelationName from = partitions.topmost(key.table());
    RelationName to = partitions.topmost(key.referencedTable());
    // What is unique in one partition need not be so in the whole table.
    boolean wholeTarget = to.equals(key.referencedTable());
    return new Relationship(
        from,
        key.columns(),
        to,
        key.referencedColumns(),
        Relationship.Kind.DECLARED,
        Optional.of(key.name()),
        nullable(from, key.columns()),
        validated && wholeTarget,
        Optional.empty(),
        key.definition(),
        Optional.of(key.span()));
  }

  private boolean nullable(RelationName table, List<String> columns) {
    return !columns.stream()
        .allMatch(name -> schema.column(table, name).map(Column::notNull).orElse(false));
  }
}

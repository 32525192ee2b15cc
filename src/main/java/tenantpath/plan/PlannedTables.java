package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Placement;
import tenantpath.distribution.Placement.Backfill;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.Role;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** What the plan makes of each table; a partition is what its topmost parent is. */
public final class PlannedTables {
  private final Schema schema;
  private final TenantKey key;
  private final TreeMap<RelationName, TableDesign> planned = new TreeMap<>();

  /** The design must have a key. */
  public PlannedTables(Schema schema, DistributionDesign design) {
    this.schema = schema;
    key = design.key().orElseThrow();
    for (TableDesign table : design.all()) {
      if (table.planned()
          && schema.table(table.table()).filter(t -> !t.isPartition()).isPresent()) {
        planned.put(table.table(), table);
      }
    }
  }

  public TenantKey key() {
    return key;
  }

  /** The tables to distribute by the key, sorted, without partitions. */
  public List<Table> distributed() {
    return tables(PlacementKind::distributed);
  }

  /** The tables to copy to every node, sorted. */
  public List<Table> reference() {
    return tables(kind -> kind == PlacementKind.REFERENCE);
  }

  private List<Table> tables(Predicate<PlacementKind> kind) {
    return planned.values().stream()
        .filter(design -> kind.test(design.placement().kind()))
        .map(design -> schema.table(design.table()).orElseThrow())
        .toList();
  }

  Table table(RelationName name) {
    return schema.table(name).orElseThrow();
  }

  public boolean isDistributed(RelationName table) {
    return role(table) == Role.DISTRIBUTED;
  }

  /** What a table is once the plan has run. */
  Role role(RelationName table) {
    return kind(table)
        .map(
            kind ->
                switch (kind) {
                  case READY, BACKFILL -> Role.DISTRIBUTED;
                  case REFERENCE -> Role.REFERENCE;
                  case LOCAL, UNDECIDED -> Role.LOCAL;
                })
        .orElse(Role.LOCAL);
  }

  /** The column that holds the key, of a table to distribute. */
  public Optional<String> keyColumn(RelationName table) {
    return design(table).map(TableDesign::placement).flatMap(Placement::keyColumn);
  }

  /** How the table gets its key, where it is to be backfilled. */
  public Optional<Backfill> backfill(RelationName table) {
    return design(table).map(TableDesign::placement).flatMap(Placement::backfill);
  }

  private Optional<PlacementKind> kind(RelationName table) {
    return design(table).map(design -> design.placement().kind());
  }

  /** The verdict on a planned table, or on the topmost parent of a partition. */
  public Optional<TableDesign> design(RelationName table) {
    return Optional.ofNullable(planned.get(topmost(table)));
  }

  /** The topmost parent of a partition; any other table itself. */
  public RelationName topmost(RelationName table) {
    return schema.table(table).flatMap(Table::partitionOf).map(this::topmost).orElse(table);
  }
}

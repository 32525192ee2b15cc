package tenantpath.check;

import java.util.function.Predicate;
import java.util.stream.Stream;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.distribution.TenantKey;
import tenantpath.graph.RelationshipGraph;
import tenantpath.query.ViewQueries;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Constraint;
import tenantpath.schema.Index;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.Trigger;
import tenantpath.schema.TypeName;

/** What a check may look at, and the questions all checks ask of it. */
public record CheckContext(
    Schema schema,
    RelationshipGraph graph,
    DistributionDesign design,
    TargetVersion target,
    ViewQueries views) {

  /** The context of a schema whose views nothing else has read yet. */
  public static CheckContext of(
      Schema schema, RelationshipGraph graph, DistributionDesign design, TargetVersion target) {
    return new CheckContext(schema, graph, design, target, ViewQueries.of(schema));
  }

  /** The obstacles of one type, sorted by table. */
  public Stream<Obstacle> obstacles(ObstacleType type) {
    return design.all().stream()
        .flatMap(table -> table.obstacles().stream())
        .filter(obstacle -> obstacle.type() == type);
  }

  /** The tables to be distributed by the tenant key, without partitions, sorted by name. */
  public Stream<Table> distributedTables() {
    return tablesOf(PlacementKind::distributed);
  }

  /** The tables to be distributed or made reference tables, without partitions. */
  public Stream<Table> citusTables() {
    return tablesOf(kind -> kind.distributed() || kind == PlacementKind.REFERENCE);
  }

  private Stream<Table> tablesOf(Predicate<PlacementKind> kinds) {
    return schema.tables().stream()
        .filter(table -> !table.isPartition() && kinds.test(kindOf(table.name())));
  }

  /** The raw name of the column that a table is, or would be, distributed by. */
  public String keyColumn(RelationName table) {
    return design
        .of(table)
        .flatMap(verdict -> verdict.placement().keyColumn())
        .orElseGet(() -> key().columnName());
  }

  public TenantKey key() {
    return design
        .key()
        .orElseThrow(() -> new IllegalStateException("an obstacle without a tenant key"));
  }

  public PlacementKind kindOf(RelationName table) {
    return design.kindOf(table);
  }

  public boolean distributed(RelationName table) {
    return kindOf(table).distributed();
  }

  /** Whether a table is to be distributed or a reference table. */
  public boolean onCitus(RelationName table) {
    return distributed(table) || kindOf(table) == PlacementKind.REFERENCE;
  }

  public boolean planned(RelationName table) {
    return design.of(table).map(TableDesign::planned).orElse(false);
  }

  /**
   * "The plan …", and whether it does so yet; {@code does} starts with a verb, has no full stop.
   */
  public String thePlan(RelationName table, String does) {
    return planned(table)
        ? "The plan " + does + "."
        : "The plan leaves " + table.quoted() + " out for now; once it is in, it " + does + ".";
  }

  /** The constraint that an obstacle is about. */
  public <C extends Constraint> C constraint(Obstacle obstacle, Class<C> type) {
    return table(obstacle.table()).constraintsOf(type).stream()
        .filter(constraint -> constraint.name().equals(obstacle.object()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such constraint: " + obstacle));
  }

  /** The index that an obstacle is about. */
  public Index index(Obstacle obstacle) {
    return schema.indexesOf(obstacle.table()).stream()
        .filter(index -> index.name().name().equals(obstacle.object()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such index: " + obstacle));
  }

  /** The trigger that an obstacle is about. */
  public Trigger trigger(Obstacle obstacle) {
    return schema.triggersOf(obstacle.table()).stream()
        .filter(trigger -> trigger.name().equals(obstacle.object()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such trigger: " + obstacle));
  }

  /** The constraint or unique index that an obstacle is about, as far as they are alike. */
  public Uniqueness uniqueness(Obstacle obstacle) {
    return table(obstacle.table()).constraints().stream()
        .filter(constraint -> constraint.name().equals(obstacle.object()))
        .findFirst()
        .map(Uniqueness::of)
        .orElseGet(() -> Uniqueness.of(index(obstacle)));
  }

  public Table table(RelationName name) {
    return schema
        .table(name)
        .orElseThrow(() -> new IllegalStateException("no such table: " + name));
  }

  /** A column that an obstacle names. */
  public Column column(ColumnReference column) {
    return table(column.table())
        .column(column.column())
        .orElseThrow(() -> new IllegalStateException("no such column: " + column));
  }

  /** The type of a column as the dump writes it. */
  public TypeName typeOf(ColumnReference column) {
    return column(column).type();
  }
}

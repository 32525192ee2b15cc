package tenantpath.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Constraint;
import tenantpath.schema.Index;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Trigger;
import tenantpath.schema.TypeName;

/** What a check may look at, and the questions all checks ask of it. */
public record CheckContext(Schema schema, DistributionDesign design) {

  /** The obstacles of one type, sorted by table. */
  public Stream<Obstacle> obstacles(ObstacleType type) {
    return design.all().stream()
        .flatMap(table -> table.obstacles().stream())
        .filter(obstacle -> obstacle.type() == type);
  }

  /** The raw name of the column that a table is, or would be, distributed by. */
  public String keyColumn(RelationName table) {
    Optional<Placement> placement = design.of(table).map(TableDesign::placement);
    if (placement.isPresent() && placement.get() instanceof Placement.Ready ready) {
      return ready.column();
    }
    if (placement.isPresent() && placement.get() instanceof Placement.Backfill backfill) {
      return backfill.column();
    }
    return key().columnName();
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
    return schema
        .table(obstacle.table())
        .flatMap(
            table ->
                table.constraintsOf(type).stream()
                    .filter(constraint -> constraint.name().equals(obstacle.object()))
                    .findFirst())
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

  /** The plain columns that the constraint or index of an obstacle keeps unique. */
  public List<String> uniqueColumns(Obstacle obstacle) {
    return schema
        .table(obstacle.table())
        .flatMap(
            table ->
                table.constraints().stream()
                    .filter(constraint -> constraint.name().equals(obstacle.object()))
                    .findFirst())
        .map(Constraint::columns)
        .orElseGet(() -> index(obstacle).keyColumns());
  }

  /** The type of a column as the dump writes it. */
  public TypeName typeOf(ColumnReference column) {
    return schema
        .table(column.table())
        .flatMap(table -> table.column(column.column()))
        .map(Column::type)
        .orElseThrow(() -> new IllegalStateException("no such column: " + column));
  }
}

package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Foreign keys that Citus refuses between tables as they are once the plan has run. */
final class ForeignKeyObstacles {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final Roles roles;
  private final UnmanageableTables unmanageable;

  ForeignKeyObstacles(Schema schema, RelationshipGraph graph, Roles roles) {
    this.schema = schema;
    this.graph = graph;
    this.roles = roles;
    unmanageable = new UnmanageableTables(schema, table -> roles.of(table) == Role.LOCAL);
  }

  /** Of any table or partition. */
  List<Obstacle> of(Table table) {
    List<Obstacle> found = new ArrayList<>();
    for (ForeignKey key : table.foreignKeys()) {
      if (!key.inherited()) {
        found.addAll(of(key));
        if (table.isPartition() && roles.of(table.name()) == Role.DISTRIBUTED) {
          found.add(onPartition(key));
        }
      }
    }
    return found;
  }

  private List<Obstacle> of(ForeignKey key) {
    Role parent = roles.of(key.referencedTable());
    return switch (roles.of(key.table())) {
      case DISTRIBUTED ->
          switch (parent) {
            case DISTRIBUTED -> betweenDistributed(key);
            case REFERENCE -> holdsOwnKey(key) ? actionsOnKey(key) : List.of();
            case LOCAL -> lost(ObstacleType.FOREIGN_KEY_TO_LOCAL, key);
          };
      case REFERENCE ->
          switch (parent) {
            case DISTRIBUTED -> lost(ObstacleType.FOREIGN_KEY_REFERENCE_TO_DISTRIBUTED, key);
            case REFERENCE -> List.of();
            case LOCAL ->
                (key.onDelete().writes() || key.onUpdate().writes())
                        && unmanageable.because(key.referencedTable()).isEmpty()
                    ? lost(ObstacleType.FOREIGN_KEY_REFERENCE_TO_LOCAL_ACTION, key)
                    : unmanageable(key, key.referencedTable());
          };
      case LOCAL ->
          switch (parent) {
            case DISTRIBUTED -> lost(ObstacleType.FOREIGN_KEY_LOCAL_TO_DISTRIBUTED, key);
            case REFERENCE -> unmanageable(key, key.table());
            case LOCAL -> List.of();
          };
    };
  }

  private List<Obstacle> unmanageable(ForeignKey key, RelationName local) {
    return unmanageable.because(local).isPresent()
        ? lost(ObstacleType.FOREIGN_KEY_UNMANAGEABLE, key)
        : List.of();
  }

  private List<Obstacle> betweenDistributed(ForeignKey key) {
    List<Obstacle> found = new ArrayList<>();
    switch (ForeignKeyShape.of(key, roles)) {
      case OFF_KEY -> {
        return lost(ObstacleType.FOREIGN_KEY_TO_ROOT_OFF_KEY, key);
      }
      case WITHOUT_KEY ->
          found.add(
              obstacle(ObstacleType.FOREIGN_KEY_WITHOUT_KEY, ObstacleKind.FIXED_BY_PLAN, key));
      case HOLDS_KEY -> {}
    }
    found.addAll(actionsOnKey(key));
    return found;
  }

  /** Actions that Citus refuses in a foreign key that holds the distribution column. */
  private List<Obstacle> actionsOnKey(ForeignKey key) {
    List<Obstacle> found = new ArrayList<>();
    if (key.onDelete().sets()) {
      found.addAll(lost(ObstacleType.FOREIGN_KEY_SETS_KEY, key));
    }
    if (key.onUpdate().writes()) {
      ObstacleKind kind =
          referencesSurrogate(key) ? ObstacleKind.FIXED_BY_PLAN : ObstacleKind.NEEDS_DECISION;
      found.add(obstacle(ObstacleType.FOREIGN_KEY_UPDATES_KEY, kind, key));
    }
    return found;
  }

  /** Standing on every partition it says the same of the parent; on some, it says more. */
  private Obstacle onPartition(ForeignKey key) {
    Optional<Relationship> whole =
        graph.outgoing(graph.topmost(key.table())).stream()
            .filter(r -> r.columns().equals(key.columns()))
            .filter(r -> r.to().equals(graph.topmost(key.referencedTable())))
            .findFirst();
    boolean everywhere = whole.filter(Relationship::validated).isPresent();
    return obstacle(
        ObstacleType.FOREIGN_KEY_ON_PARTITION,
        everywhere ? ObstacleKind.FIXED_BY_PLAN : ObstacleKind.CHANGES_MEANING,
        key);
  }

  private boolean holdsOwnKey(ForeignKey key) {
    return roles.keyOf(key.table()).filter(key.columns()::contains).isPresent();
  }

  /** A number or uuid that identifies a row is not updated, so nothing cascades. */
  private boolean referencesSurrogate(ForeignKey key) {
    return schema
        .table(key.referencedTable())
        .filter(
            parent ->
                key.referencedColumns().stream()
                    .allMatch(column -> Surrogates.opaque(parent, column, schema)))
        .isPresent();
  }

  private static List<Obstacle> lost(ObstacleType type, ForeignKey key) {
    return List.of(obstacle(type, ObstacleKind.NEEDS_DECISION, key));
  }

  private static Obstacle obstacle(ObstacleType type, ObstacleKind kind, ForeignKey key) {
    return new Obstacle(type, kind, key.table(), key.name(), key.span());
  }
}

package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Column;
import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * Keys of a distributed table that lack the distribution column. Widened, one means the same only
 * where its columns tell the tenant already, or where the database makes up its values.
 */
final class UniquenessObstacles {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final RelationName root;
  private final Roles roles;

  UniquenessObstacles(Schema schema, RelationshipGraph graph, RelationName root, Roles roles) {
    this.schema = schema;
    this.graph = graph;
    this.root = root;
    this.roles = roles;
  }

  /** Of a distributed table, or a partition of one. */
  List<Obstacle> of(Table table) {
    String distributedBy = roles.keyOf(table.name()).orElseThrow();
    Stream<Obstacle> unique =
        OwnUniqueKey.of(table, schema)
            .filter(key -> !key.columns().contains(distributedBy))
            .map(key -> obstacle(table, key));
    Stream<Obstacle> exclusions =
        table.constraintsOf(ExclusionConstraint.class).stream()
            .filter(exclusion -> !exclusion.inherited())
            .filter(exclusion -> !equated(exclusion).contains(distributedBy))
            .map(exclusion -> obstacle(table, exclusion));
    return Stream.concat(unique, exclusions).toList();
  }

  private Obstacle obstacle(Table table, OwnUniqueKey key) {
    boolean primary = key.type() == ObstacleType.PRIMARY_KEY_WITHOUT_KEY;
    if (table.name().equals(root) && !primary) {
      return new Obstacle(
          ObstacleType.ROOT_UNIQUE_WITHOUT_KEY,
          ObstacleKind.NEEDS_DECISION,
          root,
          key.name(),
          key.span());
    }
    boolean sameMeaning =
        primary && isOpaque(table, key.columns())
            || madeUp(table, key.columns())
            || tellsTenant(table, key.columns()) && !nullsMeet(table, key);
    return new Obstacle(key.type(), kind(sameMeaning), table.name(), key.name(), key.span());
  }

  private Obstacle obstacle(Table table, ExclusionConstraint exclusion) {
    return new Obstacle(
        ObstacleType.EXCLUSION_WITHOUT_KEY,
        kind(tellsTenant(table, equated(exclusion))),
        table.name(),
        exclusion.name(),
        exclusion.span());
  }

  private static ObstacleKind kind(Boolean sameMeaning) {
    return sameMeaning ? ObstacleKind.FIXED_BY_PLAN : ObstacleKind.CHANGES_MEANING;
  }

  private boolean isOpaque(Table table, List<String> columns) {
    return columns.size() == 1 && Surrogates.opaque(table, columns.get(0), schema);
  }

  /** Whether a value that the database makes up, or a whole surrogate key, is among them. */
  private boolean madeUp(Table table, List<String> columns) {
    Optional<List<String>> primary = table.primaryKey().map(PrimaryKey::columns);
    return columns.stream().anyMatch(column -> Surrogates.generated(table, column))
        || primary.filter(key -> isOpaque(table, key) && columns.containsAll(key)).isPresent();
  }

  /** Whether the columns name a row that belongs to one tenant: this row's. */
  private boolean tellsTenant(Table table, List<String> columns) {
    return graph.outgoing(graph.topmost(table.name())).stream()
        .filter(relationship -> columns.containsAll(relationship.columns()))
        .anyMatch(this::keepsTenant);
  }

  private boolean keepsTenant(Relationship relationship) {
    return roles.owned(relationship.to())
        && ForeignKeyShape.of(relationship, roles) != ForeignKeyShape.OFF_KEY;
  }

  /** NULLS NOT DISTINCT: rows without a value meet each other, tenant by tenant from now on. */
  private static boolean nullsMeet(Table table, OwnUniqueKey key) {
    return key.nullsNotDistinct()
        && key.columns().stream()
            .anyMatch(name -> table.column(name).filter(Column::notNull).isEmpty());
  }

  private static List<String> equated(ExclusionConstraint exclusion) {
    return exclusion.elements().stream()
        .filter(element -> element.plainColumn() && element.operator().equals("="))
        .map(ExclusionConstraint.Element::expression)
        .toList();
  }
}

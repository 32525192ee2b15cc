package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tenantpath.schema.CollationDefinition;
import tenantpath.schema.Column;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeDefinition.DomainType;
import tenantpath.schema.TypeFamily;

/** What speaks against a column as the one to distribute by. */
final class KeyObstacles {
  /** Types without a default hash operator class. */
  private static final Set<String> NOT_HASHABLE =
      Set.of(
          "json",
          "xml",
          "jsonpath",
          "point",
          "box",
          "circle",
          "line",
          "lseg",
          "path",
          "polygon",
          "money",
          "bit",
          "bit varying",
          "tsvector",
          "tsquery");

  private static final Pattern NEGATIVE_SCALE = Pattern.compile("numeric\\(\\d+,-\\d+\\)");

  private final Schema schema;
  private final TenantRoot root;

  KeyObstacles(Schema schema, TenantRoot root) {
    this.schema = schema;
    this.root = root;
  }

  /** Of a ready table's carrier. */
  List<Obstacle> of(Table table, Column column) {
    List<Obstacle> obstacles = new ArrayList<>();
    boolean isRoot = table.name().equals(root.name());
    if (!isRoot && KeyTypes.compare(column, root.key().type(), schema) != KeyTypes.SAME) {
      obstacles.add(stops(ObstacleType.KEY_TYPE_DIFFERS, table, column));
    }
    if (!isRoot && !column.collation().equals(root.key().collation())) {
      obstacles.add(stops(ObstacleType.KEY_COLLATION_DIFFERS, table, column));
    }
    if (constrainedDomain(column)) {
      obstacles.add(stops(ObstacleType.KEY_DOMAIN, table, column));
    }
    if (NOT_HASHABLE.contains(TypeFamily.of(column.type(), schema).name().replace("[]", ""))) {
      obstacles.add(stops(ObstacleType.KEY_NOT_HASHABLE, table, column));
    }
    if (NEGATIVE_SCALE.matcher(column.type().text()).matches()) {
      obstacles.add(stops(ObstacleType.KEY_NEGATIVE_SCALE, table, column));
    }
    if (column.generated().isPresent()) {
      obstacles.add(stops(ObstacleType.KEY_GENERATED, table, column));
    }
    if (column.collation().flatMap(this::collation).filter(c -> !c.deterministic()).isPresent()) {
      obstacles.add(stops(ObstacleType.KEY_COLLATION_NONDETERMINISTIC, table, column));
    }
    if (!column.notNull()) {
      ObstacleKind kind =
          sharesRows(table, column) ? ObstacleKind.NEEDS_DECISION : ObstacleKind.CHANGES_MEANING;
      obstacles.add(obstacle(ObstacleType.KEY_NULLABLE, kind, table, column));
    }
    return obstacles;
  }

  /** Whether an index is made for the rows without a tenant: those are shared, and meant to be. */
  private boolean sharesRows(Table table, Column column) {
    Pattern without = Pattern.compile("\"?" + Pattern.quote(column.name()) + "\"?\\s+IS\\s+NULL");
    return schema.indexesOf(table.name()).stream()
        .flatMap(index -> index.predicate().stream())
        .anyMatch(predicate -> without.matcher(predicate).find());
  }

  private boolean constrainedDomain(Column column) {
    Optional<DomainType> domain = schema.domain(column.type());
    return domain.filter(d -> d.notNull() || !d.checks().isEmpty()).isPresent();
  }

  private Optional<CollationDefinition> collation(String written) {
    Optional<RelationName> name = NamePath.qualified(written);
    return schema.collations().stream()
        .filter(collation -> name.filter(collation.name()::equals).isPresent())
        .findFirst();
  }

  private static Obstacle stops(ObstacleType type, Table table, Column column) {
    return obstacle(type, ObstacleKind.NEEDS_DECISION, table, column);
  }

  private static Obstacle obstacle(
      ObstacleType type, ObstacleKind kind, Table table, Column column) {
    return new Obstacle(type, kind, table.name(), column.name(), column.span());
  }
}

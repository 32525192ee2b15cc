package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tenantpath.graph.PolymorphicPair;
import tenantpath.graph.Relationship;
import tenantpath.graph.TypeChoice;
import tenantpath.schema.Column;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.TypeFamily;

/**
 * One hop for every table whose polymorphic pair is clear: the only one, or the only NOT NULL one.
 * Where the schema names no type, the root stands for all tables of tenants.
 */
final class PolymorphicHops {
  private final Schema schema;
  private final RelationName root;
  private final Predicate<RelationName> owned;

  /**
   * @param owned whether a table's rows belong to tenants
   */
  PolymorphicHops(Schema schema, RelationName root, Predicate<RelationName> owned) {
    this.schema = schema;
    this.root = root;
    this.owned = owned;
  }

  List<Relationship> of(List<PolymorphicPair> pairs) {
    Map<RelationName, List<PolymorphicPair>> byTable =
        pairs.stream()
            .collect(
                Collectors.groupingBy(PolymorphicPair::table, TreeMap::new, Collectors.toList()));
    List<Relationship> hops = new ArrayList<>();
    byTable.values().forEach(its -> clear(its).flatMap(this::hop).ifPresent(hops::add));
    return hops;
  }

  private Optional<PolymorphicPair> clear(List<PolymorphicPair> pairs) {
    if (pairs.size() == 1) {
      return Optional.of(pairs.get(0));
    }
    List<PolymorphicPair> required = pairs.stream().filter(pair -> column(pair).notNull()).toList();
    return required.size() == 1 ? Optional.of(required.get(0)) : Optional.empty();
  }

  private Optional<Relationship> hop(PolymorphicPair pair) {
    List<RelationName> others = pair.types().stream().filter(t -> !t.equals(pair.table())).toList();
    List<RelationName> targets =
        others.isEmpty() ? standIn(pair) : others.stream().filter(owned).toList();
    return targets.stream()
        .findFirst()
        .flatMap(first -> schema.table(first).flatMap(RootKeys::only))
        .filter(key -> sameFamily(key, column(pair)))
        .map(key -> hop(pair, key, targets, reason(pair, others)));
  }

  /** The root where the dump tells no type; none where it tells some that are no tables. */
  private List<RelationName> standIn(PolymorphicPair pair) {
    return pair.types().isEmpty() && pair.unresolved().isEmpty() ? List.of(root) : List.of();
  }

  private Relationship hop(
      PolymorphicPair pair, Column key, List<RelationName> targets, String reason) {
    Column id = column(pair);
    return new Relationship(
        pair.table(),
        List.of(pair.idColumn()),
        targets.get(0),
        List.of(key.name()),
        Relationship.Kind.POLYMORPHIC,
        Optional.empty(),
        !id.notNull(),
        false,
        Optional.of(
            new TypeChoice(pair.typeColumn(), targets.subList(1, targets.size()), List.of())),
        reason,
        Optional.of(id.span()));
  }

  private String reason(PolymorphicPair pair, List<RelationName> types) {
    StringBuilder reason = new StringBuilder(Identifier.quote(pair.typeColumn()));
    reason.append(" tells which table it names");
    if (types.isEmpty()) {
      reason.append(", and the dump does not say which there are; the root stands for them");
    }
    List<String> strangers = types.stream().filter(owned.negate()).map(Wording::table).toList();
    if (!strangers.isEmpty()) {
      reason.append("; rows that name ").append(Wording.list(strangers)).append(" have no tenant");
    }
    if (!pair.unresolved().isEmpty()) {
      reason.append("; no table is named like ").append(Wording.list(pair.unresolved()));
    }
    return reason.toString();
  }

  private boolean sameFamily(Column left, Column right) {
    return TypeFamily.of(left.type(), schema).equals(TypeFamily.of(right.type(), schema));
  }

  private Column column(PolymorphicPair pair) {
    return schema.column(pair.table(), pair.idColumn()).orElseThrow();
  }
}

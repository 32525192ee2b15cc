package tenantpath.distribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tenantpath.graph.OwnerFirst;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Schema;

/**
 * Which of several carriers of one table to distribute by: what is declared, of the key's type,
 * named as such columns are, set by the owner and not by an editor; then NOT NULL, part of the
 * primary key, cascading, referenced most.
 */
final class CarrierRank {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final CarrierNames names;
  private final OwnerFirst owner;
  private final List<Criterion> criteria;
  private final Comparator<Carrier> order;

  /** One way to prefer a carrier, and the words that tell why it came first. */
  private record Criterion(String words, Comparator<Carrier> order) {}

  CarrierRank(Schema schema, RelationshipGraph graph, TenantRoot root, CarrierNames names) {
    this.schema = schema;
    this.graph = graph;
    this.names = names;
    owner = OwnerFirst.of(schema);
    criteria = criteria(root);
    order =
        criteria.stream()
            .map(Criterion::order)
            .reduce(Comparator::thenComparing)
            .orElseThrow(() -> new IllegalStateException("no criteria"));
  }

  private List<Criterion> criteria(TenantRoot root) {
    return List.of(
        new Criterion("it is known more surely", Comparator.comparing(Carrier::origin)),
        new Criterion(
            "its type is nearer to the key's",
            Comparator.comparing(c -> KeyTypes.compare(c.column(), root.key().type(), schema))),
        first("it is named like the key", this::isNamedLikeTheKey),
        first("the other tells who touched the row", CarrierRank::tellsMoreThanWhoTouchedIt),
        first("it is NOT NULL", c -> c.column().notNull()),
        first("it is part of the primary key", this::inPrimaryKey),
        first("its foreign key deletes the row with the tenant", this::cascades),
        new Criterion(
            "more tables reference it", Comparator.comparingLong(this::children).reversed()));
  }

  private static Criterion first(String words, Predicate<Carrier> preferred) {
    return new Criterion(words, Comparator.comparing(carrier -> !preferred.test(carrier)));
  }

  /** The best, or all that rank alike; never empty-handed, for there is one at least. */
  CarrierChoice choose(List<Carrier> carriers) {
    List<Carrier> ranked =
        carriers.stream().sorted(order.thenComparing(carrier -> carrier.column().name())).toList();
    Carrier first = ranked.get(0);
    List<Carrier> alike = ranked.stream().filter(c -> order.compare(first, c) == 0).toList();
    if (isWeak(first)) {
      return new CarrierChoice(CarrierChoice.Clarity.WEAK, ranked, Optional.empty());
    }
    return alike.size() == 1
        ? new CarrierChoice(CarrierChoice.Clarity.CLEAR, ranked, why(ranked))
        : new CarrierChoice(CarrierChoice.Clarity.ALIKE, alike, Optional.empty());
  }

  /** What set the first apart from the second. */
  private Optional<String> why(List<Carrier> ranked) {
    return ranked.size() < 2
        ? Optional.empty()
        : criteria.stream()
            .filter(criterion -> criterion.order().compare(ranked.get(0), ranked.get(1)) < 0)
            .map(Criterion::words)
            .findFirst();
  }

  private boolean isWeak(Carrier carrier) {
    String column = carrier.column().name();
    return carrier.origin() == Carrier.Origin.DECLARED
        && !isNamedLikeTheKey(carrier)
        && (AuditNames.formerly(column)
            || AuditNames.records(column) && !carrier.column().notNull());
  }

  private static boolean tellsMoreThanWhoTouchedIt(Carrier carrier) {
    return !AuditNames.records(carrier.column().name());
  }

  private boolean isNamedLikeTheKey(Carrier carrier) {
    return names.contains(carrier.column().name());
  }

  private boolean inPrimaryKey(Carrier carrier) {
    return schema
        .table(carrier.table())
        .flatMap(table -> table.primaryKey())
        .filter(key -> key.columns().contains(carrier.column().name()))
        .isPresent();
  }

  private boolean cascades(Carrier carrier) {
    Optional<Boolean> cascades = carrier.through().map(owner::cascades);
    return cascades.orElse(false);
  }

  private long children(Carrier carrier) {
    return graph.incoming(carrier.table()).stream()
        .filter(r -> !r.referencesItself())
        .filter(r -> r.referencedColumns().contains(carrier.column().name()))
        .count();
  }
}

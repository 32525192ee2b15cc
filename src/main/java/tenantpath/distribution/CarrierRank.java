package tenantpath.distribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private final Comparator<Carrier> order;

  CarrierRank(Schema schema, RelationshipGraph graph, TenantRoot root, CarrierNames names) {
    this.schema = schema;
    this.graph = graph;
    this.names = names;
    owner = OwnerFirst.of(schema);
    order =
        Comparator.comparing(Carrier::origin)
            .thenComparing(c -> KeyTypes.compare(c.column(), root.key().type(), schema))
            .thenComparing(c -> !isNamedLikeTheKey(c))
            .thenComparing(c -> AuditNames.records(c.column().name()))
            .thenComparing(c -> !c.column().notNull())
            .thenComparing(c -> !inPrimaryKey(c))
            .thenComparing(c -> !cascades(c))
            .thenComparing(Comparator.comparingLong(this::children).reversed());
  }

  /** The best, or all that rank alike; never empty-handed, for there is one at least. */
  CarrierChoice choose(List<Carrier> carriers) {
    List<Carrier> ranked =
        carriers.stream().sorted(order.thenComparing(carrier -> carrier.column().name())).toList();
    Carrier first = ranked.get(0);
    List<Carrier> alike = ranked.stream().filter(c -> order.compare(first, c) == 0).toList();
    if (recordsWhoTouchedIt(first)) {
      return new CarrierChoice(CarrierChoice.Clarity.WEAK, ranked);
    }
    return alike.size() == 1
        ? new CarrierChoice(CarrierChoice.Clarity.CLEAR, ranked)
        : new CarrierChoice(CarrierChoice.Clarity.ALIKE, alike);
  }

  private static boolean recordsWhoTouchedIt(Carrier carrier) {
    return carrier.origin() == Carrier.Origin.DECLARED
        && AuditNames.records(carrier.column().name())
        && !carrier.column().notNull();
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

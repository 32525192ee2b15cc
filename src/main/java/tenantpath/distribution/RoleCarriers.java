package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.graph.NameWords;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/**
 * Columns that name a tenant in some role, such as provider_account_id, without a foreign key. A
 * role the root itself has for the tenant above it is the owner's; any other is believed only where
 * it is the table's one way to a tenant, and NOT NULL.
 */
final class RoleCarriers {
  private final Schema schema;
  private final Map<RelationName, List<Relationship>> byTable;

  /**
   * @param toKey believed relationships to the key that no foreign key declares
   */
  RoleCarriers(Schema schema, Collection<Relationship> toKey) {
    this.schema = schema;
    byTable =
        toKey.stream()
            .collect(Collectors.groupingBy(Relationship::from, TreeMap::new, Collectors.toList()));
  }

  /** Those named like the root's references to itself. */
  List<Carrier> named(Collection<Relationship> ofRoot) {
    Set<String> names =
        ofRoot.stream()
            .filter(Relationship::referencesItself)
            .flatMap(relationship -> relationship.columns().stream())
            .map(NameWords::normalized)
            .collect(Collectors.toSet());
    List<Carrier> carriers = new ArrayList<>();
    for (List<Relationship> hops : byTable.values()) {
      hops.stream()
          .filter(hop -> names.contains(NameWords.normalized(hop.columns().get(0))))
          .findFirst()
          .flatMap(this::carrier)
          .ifPresent(carriers::add);
    }
    return carriers;
  }

  /** Those that stand alone and are NOT NULL. */
  List<Carrier> alone() {
    return byTable.values().stream()
        .filter(hops -> hops.size() == 1 && !hops.get(0).nullable())
        .flatMap(hops -> carrier(hops.get(0)).stream())
        .toList();
  }

  private Optional<Carrier> carrier(Relationship hop) {
    return schema
        .column(hop.from(), hop.columns().get(0))
        .map(column -> new Carrier(hop.from(), column, Carrier.Origin.ROLE, Optional.of(hop)));
  }
}

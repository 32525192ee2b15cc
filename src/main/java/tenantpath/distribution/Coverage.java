package tenantpath.distribution;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/**
 * What distributing by a root would cover.
 *
 * @param ready tables that carry its key, the root itself among them
 * @param backfill tables that a path leads from to one of those
 * @param twice tables that carry it in several columns that rank alike
 * @param uncertain of all these, how many may have rows without a tenant
 * @param weight the tables, the uncertain ones counted in part
 * @param safely the tables whose every row leads to one tenant
 */
record Coverage(
    int ready, int backfill, int twice, int uncertain, double weight, Set<RelationName> safely) {
  private static final double NAMED = 0.8;
  private static final double NULLABLE = 0.5;
  private static final double PATH = 0.9;
  private static final double UNSAFE_PATH = 0.25;

  static Coverage of(Schema schema, RelationshipGraph graph, Carriers carriers) {
    Set<RelationName> shared = new SharedTables(schema, graph, carriers).verdicts().keySet();
    Set<RelationName> ready = new TreeSet<>(carriers.clear());
    ready.removeAll(shared);
    Set<RelationName> twice = carriers.alike();
    twice.removeAll(shared);
    Set<RelationName> settled = new HashSet<>(carriers.choices().keySet());
    settled.addAll(shared);
    Predicate<Relationship> open = r -> !settled.contains(r.from());
    Set<RelationName> safe = Referencing.of(graph, ready, r -> r.safe() && open.test(r));
    Set<RelationName> all =
        Referencing.of(graph, ready, r -> open.test(r) && !AuditNames.records(r));
    double weight = twice.size() * NULLABLE;
    int uncertain = 0;
    for (RelationName table : ready) {
      double worth = worth(carriers.of(table).orElseThrow());
      weight += worth;
      uncertain += worth < NAMED ? 1 : 0;
    }
    for (RelationName table : all) {
      if (!ready.contains(table)) {
        weight += safe.contains(table) ? PATH : UNSAFE_PATH;
        uncertain += safe.contains(table) ? 0 : 1;
      }
    }
    return new Coverage(
        ready.size(),
        all.size() - ready.size(),
        twice.size(),
        uncertain,
        weight,
        safely(carriers, safe));
  }

  private static Set<RelationName> safely(Carriers carriers, Set<RelationName> reached) {
    Set<RelationName> tables = new HashSet<>(reached);
    tables.removeIf(table -> carriers.of(table).filter(c -> !c.column().notNull()).isPresent());
    return tables;
  }

  int tables() {
    return ready + backfill + twice;
  }

  private static double worth(Carrier carrier) {
    double known =
        switch (carrier.origin()) {
          case ROOT, OPTION, DECLARED, ROLE -> 1;
          case NAME, SHORT_NAME, NAMED_LIKE_OTHERS -> NAMED;
        };
    return carrier.column().notNull() ? known : known * NULLABLE;
  }
}

package tenantpath.distribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.graph.Inference;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.query.Join;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Gives every table its class, each step only to those that the steps before left open. */
final class Classifier {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final Inference inference;
  private final RelationshipGraph followed;
  private final List<Join> joins;
  private final TenantKey key;
  private Carriers carriers;
  private final DecidedTables decided;
  private final SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();

  Classifier(
      Schema schema,
      RelationshipGraph graph,
      Inference inference,
      List<Join> joins,
      TenantKey key,
      Carriers carriers,
      DecidedTables decided) {
    this.schema = schema;
    this.graph = graph;
    this.inference = inference;
    this.joins = joins;
    this.key = key;
    this.carriers = carriers;
    this.decided = decided;
    followed = graph.without(r -> AuditNames.records(r) && !decided.isWanted(r));
  }

  SortedMap<RelationName, Verdict> classify(
      SortedMap<RelationName, Verdict> keptOut, TenantRoot root) {
    DecidedVerdicts people = new DecidedVerdicts(schema, graph, decided);
    settle(people.fixed(carriers));
    settle(keptOut);
    settle(new SharedTables(schema, followed, carriers).verdicts());
    settleCarriers();
    settle(new OwnedParents(schema, followed, verdicts).surerThanTheirOwnLinks(open()));
    propagate(followed);
    Undeclared undeclared = new Undeclared(inference, root.name(), carriers::contains);
    RoleCarriers roles = new RoleCarriers(schema, undeclared.toKey());
    List<Relationship> upwards = new ArrayList<>(graph.outgoing(root.name()));
    upwards.addAll(undeclared.ofRoot());
    believe(roles.named(upwards));
    propagateAlso(undeclared.certain());
    propagateAlso(undeclared.likely());
    believe(roles.alone());
    List<Relationship> last = new ArrayList<>(undeclared.likely());
    last.addAll(new PolymorphicHops(schema, root.name(), this::owned).of(undeclared.pairs()));
    propagateAlso(last);
    settle(new Doubts(schema, graph, inference, verdicts).verdicts(carriers, key.type()));
    settle(new OwnedParents(schema, graph, verdicts).verdicts(open()));
    settle(new ReferenceClassifier(schema, graph, inference, joins, verdicts, open()).verdicts());
    settle(new LocalTables(schema, graph, joins, verdicts).verdicts(open()));
    return people.told(verdicts);
  }

  private void settleCarriers() {
    settle(new CarrierVerdicts(graph, carriers, key).all());
  }

  private void believe(List<Carrier> more) {
    Set<RelationName> open = open();
    carriers =
        carriers.with(
            more.stream()
                .filter(c -> open.contains(c.table()) && decided.of(c.table()).isEmpty())
                .toList());
    settleCarriers();
  }

  private void propagate(RelationshipGraph paths) {
    settle(
        new Propagation(schema, paths, decided::mayLead, carriers, verdicts)
            .verdicts(key.columnName()));
  }

  /** What is declared goes before what is inferred, for a table as a whole. */
  private void propagateAlso(List<Relationship> undeclared) {
    Set<RelationName> open = open();
    List<Relationship> more = undeclared.stream().filter(r -> open.contains(r.from())).toList();
    if (!more.isEmpty()) {
      propagate(followed.with(more));
    }
  }

  private boolean owned(RelationName table) {
    Verdict verdict = verdicts.get(table);
    return verdict != null && verdict.kind().distributed();
  }

  private void settle(SortedMap<RelationName, Verdict> more) {
    more.forEach(
        (table, verdict) -> {
          if (decided.allows(verdict)) {
            verdicts.putIfAbsent(table, verdict);
          }
        });
  }

  private Set<RelationName> open() {
    Set<RelationName> tables = new LinkedHashSet<>(graph.tables());
    tables.removeAll(verdicts.keySet());
    return tables;
  }
}

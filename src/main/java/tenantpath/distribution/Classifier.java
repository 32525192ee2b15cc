package tenantpath.distribution;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tenantpath.graph.Inference;
import tenantpath.graph.RelationshipGraph;
import tenantpath.query.Join;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Gives every table its class, each step only to those that the steps before left open. */
final class Classifier {
  private final Schema schema;
  private final RelationshipGraph graph;
  private final Inference inference;
  private final List<Join> joins;
  private final SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();

  Classifier(Schema schema, RelationshipGraph graph, Inference inference, List<Join> joins) {
    this.schema = schema;
    this.graph = graph;
    this.inference = inference;
    this.joins = joins;
  }

  SortedMap<RelationName, Verdict> classify(
      SortedMap<RelationName, Verdict> keptOut, TenantKey key, Carriers carriers) {
    settle(keptOut);
    settle(new CarrierVerdicts(graph, carriers, key).all());
    Set<RelationName> closed = undecided();
    settle(new Propagation(schema, graph, carriers, closed).verdicts(key.columnName()));
    settle(new Doubts(graph, inference, verdicts).verdicts(carriers, key.type()));
    settle(new ReferenceClassifier(graph, inference, joins, verdicts, open()).verdicts());
    settle(new LocalTables(schema, graph, verdicts).verdicts(open()));
    return verdicts;
  }

  private void settle(SortedMap<RelationName, Verdict> more) {
    more.forEach(verdicts::putIfAbsent);
  }

  private Set<RelationName> open() {
    Set<RelationName> tables = new TreeSet<>(graph.tables());
    tables.removeAll(verdicts.keySet());
    return tables;
  }

  private Set<RelationName> undecided() {
    return verdicts.values().stream()
        .filter(verdict -> !verdict.kind().distributed())
        .map(Verdict::table)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

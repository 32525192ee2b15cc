package tenantpath.report.question;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenantpath.Analysis;
import tenantpath.decisions.Referable;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.graph.Inference;
import tenantpath.graph.InferredRelationship;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** What questions are made of: one analysis, and what waits for what in it. */
final class Facts {
  private final Analysis analysis;
  private final TenantKey key;
  private final Referable referable;
  private final Map<RelationName, List<RelationName>> waiting = new HashMap<>();

  Facts(Analysis analysis, TenantKey key) {
    this.analysis = analysis;
    this.key = key;
    referable = new Referable(analysis.schema());
    graph().relationships().forEach(this::addWaiting);
    inference().relationships().stream()
        .map(InferredRelationship::relationship)
        .forEach(this::addWaiting);
  }

  private void addWaiting(Relationship relationship) {
    if (waits(relationship.from())) {
      waiting
          .computeIfAbsent(relationship.to(), table -> new ArrayList<>())
          .add(relationship.from());
    }
  }

  /** Undecided, or left out of the plan that it belongs to. */
  private boolean waits(RelationName table) {
    Optional<TableDesign> design = analysis.design().of(table);
    return design
        .filter(d -> !d.planned() && d.placement().kind() != PlacementKind.LOCAL)
        .isPresent();
  }

  Analysis analysis() {
    return analysis;
  }

  TenantKey key() {
    return key;
  }

  RelationshipGraph graph() {
    return analysis.graph();
  }

  Inference inference() {
    return analysis.design().inference();
  }

  Optional<String> objection(Relationship relationship) {
    return referable.objection(
        relationship.from(),
        relationship.columns(),
        relationship.to(),
        relationship.referencedColumns());
  }

  boolean fits(RelationName from, String column, RelationName to, String referenced) {
    return referable.objection(from, List.of(column), to, List.of(referenced)).isEmpty();
  }

  /** Partitions follow their parents and are not asked about. */
  Stream<TableDesign> designs() {
    return analysis.schema().tables().stream()
        .filter(table -> !table.isPartition())
        .map(Table::name)
        .flatMap(name -> analysis.design().of(name).stream());
  }

  Stream<TableDesign> undecided() {
    return designs().filter(design -> design.placement() instanceof Placement.Undecided);
  }

  boolean isUndecided(RelationName table) {
    return analysis.design().kindOf(table) == PlacementKind.UNDECIDED;
  }

  boolean belongsToTenants(RelationName table) {
    return analysis.design().kindOf(table).distributed();
  }

  /** Those tables and all whose way to a tenant leads through them, as SQL writes them. */
  List<String> waitingFor(Collection<RelationName> tables) {
    SortedSet<RelationName> reached = new TreeSet<>(tables);
    Deque<RelationName> queue = new ArrayDeque<>(reached);
    while (!queue.isEmpty()) {
      for (RelationName child : waiting.getOrDefault(queue.poll(), List.of())) {
        if (reached.add(child)) {
          queue.add(child);
        }
      }
    }
    return reached.stream().map(RelationName::quoted).toList();
  }

  /** Words as a sentence. */
  String sentence(String words) {
    if (words.isEmpty()) {
      return "";
    }
    int first = words.codePointAt(0);
    String begun =
        new StringBuilder()
            .appendCodePoint(Character.toUpperCase(first))
            .append(words.substring(Character.charCount(first)))
            .toString();
    return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
  }
}

package tenantpath.report.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenantpath.distribution.Confidence;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.graph.InferredRelationship;
import tenantpath.graph.NameWords;
import tenantpath.graph.Relationship;
import tenantpath.report.question.OpenQuestion.Section;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** Relationships that no foreign key declares and that a table's class rests on. */
final class RelationshipQuestions {
  private static final int SURE = 90;

  private final Facts facts;
  private final Map<Relationship, TreeSet<RelationName>> rested = new LinkedHashMap<>();

  RelationshipQuestions(Facts facts) {
    this.facts = facts;
  }

  /** One question for all that are sure, and one for each name and target of the others. */
  List<OpenQuestion> all() {
    facts.designs().forEach(this::add);
    Map<String, List<InferredRelationship>> groups = new TreeMap<>();
    facts.inference().relationships().stream()
        .filter(inferred -> rested.containsKey(inferred.relationship()))
        .sorted(Comparator.comparing((InferredRelationship i) -> -waiting(List.of(i)).size()))
        .forEach(
            inferred ->
                groups.computeIfAbsent(group(inferred), key -> new ArrayList<>()).add(inferred));
    return groups.entrySet().stream()
        .map(group -> group.getKey().isEmpty() ? sure(group.getValue()) : alike(group.getValue()))
        .toList();
  }

  private String group(InferredRelationship inferred) {
    Relationship r = inferred.relationship();
    boolean sure = inferred.score() >= SURE && facts.objection(r).isEmpty();
    return sure && !facts.isUndecided(r.from())
        ? ""
        : NameWords.normalized(r.columns().get(0)) + " " + r.to();
  }

  private OpenQuestion sure(List<InferredRelationship> all) {
    List<Answer> answers = new ArrayList<>();
    all.forEach(
        inferred ->
            answers.add(
                Answers.accepting(inferred.relationship(), score(inferred) + waiting(inferred))));
    return new OpenQuestion(
        Section.RELATIONSHIPS,
        "W02",
        all.size() == 1
            ? "Does this column name a row of the table that it is named like?"
            : "Do these %d columns name rows of the tables that they are named like?"
                .formatted(all.size()),
        "Each is named like a table and its key, or a view joins the two, and the types agree."
            + " Where one does not, write reject in place of accept.",
        answers,
        waiting(all));
  }

  private OpenQuestion alike(List<InferredRelationship> all) {
    Relationship first = all.get(0).relationship();
    List<Answer> answers = new ArrayList<>();
    for (InferredRelationship inferred : all) {
      Optional<String> objection = facts.objection(inferred.relationship());
      if (objection.isEmpty()) {
        answers.add(Answers.accepting(inferred.relationship(), score(inferred)));
      }
      answers.add(
          Answers.rejecting(
              inferred.relationship(),
              objection.map(why -> "it cannot be accepted: " + why).orElse("")));
    }
    return new OpenQuestion(
        Section.RELATIONSHIPS,
        all.stream().anyMatch(i -> facts.isUndecided(i.relationship().from())) ? "W04" : "W02",
        "Does %s of %s name a row of %s?"
            .formatted(
                Identifier.list(first.columns()),
                all.size() == 1 ? first.from() : all.size() + " tables",
                first.to()),
        facts.sentence(first.reason()) + orTheTenant(all),
        answers,
        waiting(all));
  }

  private String orTheTenant(List<InferredRelationship> all) {
    Relationship first = all.get(0).relationship();
    boolean sure = all.stream().anyMatch(InferredRelationship::believed);
    boolean tenant = first.to().equals(facts.key().table());
    return sure
            || tenant
            || !facts.fits(
                first.from(), first.columns().get(0), facts.key().table(), facts.key().column())
        ? ""
        : " If it names the tenant instead, write -> "
            + facts.key().table().quoted()
            + "("
            + Identifier.quote(facts.key().column())
            + ").";
  }

  private static String score(InferredRelationship inferred) {
    return "score "
        + inferred.score()
        + (inferred.relationship().nullable() ? ", may be NULL" : ", NOT NULL");
  }

  private String waiting(InferredRelationship inferred) {
    int tables = waiting(List.of(inferred)).size();
    return tables > 1 ? ", " + tables + " tables" : "";
  }

  /** The tables whose class rests on any of them. */
  private List<String> waiting(List<InferredRelationship> all) {
    TreeSet<RelationName> tables = new TreeSet<>();
    TreeSet<RelationName> undecided = new TreeSet<>();
    for (InferredRelationship inferred : all) {
      Relationship r = inferred.relationship();
      (facts.isUndecided(r.from()) ? undecided : tables).addAll(rested.get(r));
    }
    TreeSet<String> names = new TreeSet<>(facts.waitingFor(undecided));
    tables.forEach(table -> names.add(table.quoted()));
    return List.copyOf(names);
  }

  private void add(TableDesign design) {
    if (design.placement() instanceof Placement.Backfill backfill) {
      backfill.path().hops().stream()
          .filter(hop -> hop.kind() == Relationship.Kind.INFERRED)
          .forEach(hop -> rest(hop, design.table()));
      otherWays(design.table(), backfill).forEach(hop -> rest(hop, design.table()));
    } else if (design.placement() instanceof Placement.Ready ready
        && design.confidence() == Confidence.INFERRED) {
      facts.inference().relationships().stream()
          .map(InferredRelationship::relationship)
          .filter(r -> r.from().equals(design.table()))
          .filter(r -> r.columns().equals(List.of(ready.column())))
          .filter(r -> isToBeAccepted(design))
          .forEach(r -> rest(r, design.table()));
    } else if (design.placement() instanceof Placement.Undecided) {
      facts.inference().relationships().stream()
          .map(InferredRelationship::relationship)
          .filter(r -> r.from().equals(design.table()) && !r.referencesItself())
          .filter(r -> facts.belongsToTenants(r.to()) || facts.isUndecided(r.to()))
          .forEach(r -> rest(r, design.table()));
    }
  }

  /** Where the first hop is a guess that may be NULL, and another one is doubted for now. */
  private Stream<Relationship> otherWays(RelationName table, Placement.Backfill backfill) {
    Relationship first = backfill.path().first();
    boolean open = first.kind() == Relationship.Kind.INFERRED && first.nullable();
    return facts.inference().relationships().stream()
        .filter(other -> open && !other.believed())
        .map(InferredRelationship::relationship)
        .filter(r -> r.from().equals(table) && !r.equals(first) && !r.referencesItself())
        .filter(r -> facts.belongsToTenants(r.to()));
  }

  private static boolean isToBeAccepted(TableDesign design) {
    return design.obstacles().stream().anyMatch(o -> o.type() == ObstacleType.INFERRED_PATH);
  }

  private void rest(Relationship hop, RelationName table) {
    rested.computeIfAbsent(hop, key -> new TreeSet<>()).add(table);
  }
}

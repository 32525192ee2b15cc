package tenantpath.report.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.graph.InferredRelationship;
import tenantpath.graph.NameWords;
import tenantpath.graph.PolymorphicPair;
import tenantpath.graph.Relationship;
import tenantpath.graph.TypeTarget;
import tenantpath.report.question.OpenQuestion.Section;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** Tables whose class the dump does not tell, apart from relationships it suggests. */
final class UndecidedQuestions {
  private static final int MANY = 5;

  private final Facts facts;
  private final Set<RelationName> asked = new TreeSet<>();

  UndecidedQuestions(Facts facts) {
    this.facts = facts;
  }

  List<OpenQuestion> all() {
    List<OpenQuestion> questions = new ArrayList<>(unresolved());
    questions.addAll(polymorphic());
    questions.addAll(owned());
    facts
        .undecided()
        .filter(design -> needsPlacement(design.table()))
        .forEach(design -> questions.add(placement(design)));
    return questions;
  }

  /** Whether nothing else asks about the table, or much waits for it and its class settles all. */
  private boolean needsPlacement(RelationName table) {
    return facts.waitingFor(List.of(table)).size() > MANY
        || !asked.contains(table) && !isSuggested(table) && !follows(table);
  }

  /** One question for all columns of one name: they mostly name the same. */
  private List<OpenQuestion> unresolved() {
    Map<String, List<ColumnReference>> byName = new TreeMap<>();
    facts.inference().unresolved().stream()
        .filter(column -> facts.isUndecided(column.table()))
        .forEach(
            column ->
                byName
                    .computeIfAbsent(NameWords.normalized(column.column()), k -> new ArrayList<>())
                    .add(column));
    List<OpenQuestion> questions = new ArrayList<>();
    byName.values().forEach(columns -> questions.add(unresolved(columns)));
    return questions;
  }

  private OpenQuestion unresolved(List<ColumnReference> columns) {
    List<Answer> answers = new ArrayList<>();
    RelationName root = facts.key().table();
    for (ColumnReference column : columns) {
      asked.add(column.table());
      if (facts.fits(column.table(), column.column(), root, facts.key().column())) {
        answers.add(Answers.accepting(column.table(), column.column(), root, facts.key().column()));
      }
      answers.add(Answers.rejecting(column.table(), column.column()));
    }
    List<RelationName> tables = columns.stream().map(ColumnReference::table).toList();
    return new OpenQuestion(
        Section.RELATIONSHIPS,
        "W04",
        "What does %s of %s name?"
            .formatted(
                Identifier.quote(columns.get(0).column()),
                columns.size() == 1 ? tables.get(0) : columns.size() + " tables"),
        "It looks like a reference, and no table is named like it. An accept line takes it for the"
            + " tenant: write the table that it names."
            + (columns.size() > 1
                ? " Where it is the tenant's in all of them, this says so at once: carriers: ["
                    + YamlText.scalar(columns.get(0).column())
                    + "]"
                : ""),
        answers,
        facts.waitingFor(tables));
  }

  private List<OpenQuestion> polymorphic() {
    List<OpenQuestion> questions = new ArrayList<>();
    for (PolymorphicPair pair : facts.inference().pairs()) {
      if (facts.isUndecided(pair.table()) || isFollowed(pair)) {
        asked.add(pair.table());
        questions.add(polymorphic(pair));
      }
    }
    return questions;
  }

  private boolean isFollowed(PolymorphicPair pair) {
    return facts
        .analysis()
        .design()
        .backfill(pair.table())
        .map(backfill -> backfill.path().first())
        .filter(hop -> hop.kind() == Relationship.Kind.POLYMORPHIC)
        .filter(hop -> hop.columns().equals(List.of(pair.idColumn())))
        .isPresent();
  }

  private OpenQuestion polymorphic(PolymorphicPair pair) {
    List<Answer> answers = new ArrayList<>();
    targets(pair)
        .filter(type -> facts.fits(pair.table(), pair.idColumn(), type.table(), type.key()))
        .forEach(type -> answers.add(Answers.accepting(pair, type)));
    answers.add(Answers.rejecting(pair.table(), pair.idColumn()));
    String known =
        pair.targets().isEmpty()
            ? "The dump does not tell which types there are: the first line is an example."
            : "One line a type; types without a line get no tenant.";
    String unresolved =
        pair.unresolved().isEmpty()
            ? ""
            : " No table is named like " + String.join(", ", pair.unresolved()) + ".";
    return new OpenQuestion(
        Section.RELATIONSHIPS,
        facts.isUndecided(pair.table()) ? "W04" : "W02",
        "Which tables do %s and %s of %s name?"
            .formatted(
                Identifier.quote(pair.typeColumn()),
                Identifier.quote(pair.idColumn()),
                pair.table()),
        known + unresolved,
        answers,
        facts.waitingFor(List.of(pair.table())));
  }

  private Stream<TypeTarget> targets(PolymorphicPair pair) {
    RelationName root = facts.key().table();
    return pair.targets().isEmpty()
        ? Stream.of(new TypeTarget(className(root), root, facts.key().column()))
        : pair.targets().stream().filter(type -> !type.table().equals(pair.table()));
  }

  /** LineItem for line_items, as most frameworks call the type. */
  private static String className(RelationName table) {
    StringBuilder name = new StringBuilder();
    for (String word : NameWords.singular(table.name())) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  /** Tables whose rows one row of one tenant's table names: the way back leads to the tenant. */
  private List<OpenQuestion> owned() {
    List<OpenQuestion> questions = new ArrayList<>();
    facts
        .undecided()
        .map(TableDesign::table)
        .filter(table -> !asked.contains(table) && facts.graph().incoming(table).size() == 1)
        .forEach(
            table ->
                facts.graph().incoming(table).stream()
                    .filter(r -> facts.belongsToTenants(r.from()) && r.columns().size() == 1)
                    .filter(r -> leadsBack(r))
                    .forEach(r -> questions.add(owned(r))));
    return questions;
  }

  private boolean leadsBack(Relationship r) {
    return facts.fits(r.to(), r.referencedColumns().get(0), r.from(), r.columns().get(0));
  }

  private OpenQuestion owned(Relationship r) {
    asked.add(r.to());
    return new OpenQuestion(
        Section.RELATIONSHIPS,
        "W04",
        "Does each row of %s belong to the row of %s that names it?".formatted(r.to(), r.from()),
        "There is one at most, for %s is unique. Where it is everybody's instead, decide its class: reference."
            .formatted(Identifier.quote(r.columns().get(0))),
        List.of(
            Answers.accepting(r.to(), r.referencedColumns().get(0), r.from(), r.columns().get(0))),
        facts.waitingFor(List.of(r.to())));
  }

  private boolean isSuggested(RelationName table) {
    return facts.inference().relationships().stream()
        .map(InferredRelationship::relationship)
        .filter(r -> r.from().equals(table) && !r.referencesItself())
        .anyMatch(r -> facts.belongsToTenants(r.to()) || facts.isUndecided(r.to()));
  }

  /** Whether only another undecided table keeps it from being decided. */
  private boolean follows(RelationName table) {
    List<Relationship> hops =
        facts.graph().outgoing(table).stream().filter(r -> !r.referencesItself()).toList();
    return hops.stream().anyMatch(r -> facts.isUndecided(r.to()))
        && hops.stream().noneMatch(r -> facts.belongsToTenants(r.to()));
  }

  private OpenQuestion placement(TableDesign design) {
    RelationName table = design.table();
    List<Answer> answers = new ArrayList<>();
    boolean inherits =
        design.obstacles().stream().anyMatch(o -> o.type() == ObstacleType.INHERITANCE);
    if (inherits) {
      answers.add(Answers.leavingOut(table));
    } else {
      ways(table).forEach(answers::add);
      answers.add(Answers.placing(table, "reference", "it is everybody's: a copy on every node"));
      answers.add(Answers.placing(table, "local", "it stays on the coordinator"));
    }
    String reason =
        design.placement() instanceof Placement.Undecided undecided ? undecided.reason() : "";
    return new OpenQuestion(
        Section.TABLES,
        inherits ? "P03" : "W04",
        "What is %s?".formatted(table),
        reason,
        answers,
        facts.waitingFor(List.of(table)));
  }

  /** Its declared ways, and its columns that are named like the key. */
  private Stream<Answer> ways(RelationName table) {
    Stream<Answer> declared =
        facts.graph().outgoing(table).stream()
            .filter(r -> facts.belongsToTenants(r.to()) && !r.referencesItself())
            .map(r -> carries(r) ? carrying(r) : Answers.following(table, r));
    Stream<Answer> named =
        facts.analysis().schema().table(table).stream()
            .flatMap(t -> t.columns().stream())
            .filter(column -> mayHoldKey(column.name()))
            .filter(
                column ->
                    facts.graph().outgoing(table).stream()
                        .noneMatch(r -> r.columns().contains(column.name())))
            .map(column -> Answers.carrying(table, column.name()));
    return Stream.concat(declared, named);
  }

  private boolean carries(Relationship r) {
    return r.to().equals(facts.key().table())
        && r.referencedColumns().equals(List.of(facts.key().column()));
  }

  private static Answer carrying(Relationship r) {
    return Answers.carrying(r.from(), r.columns().get(0));
  }

  private boolean mayHoldKey(String column) {
    return NameWords.normalized(column).equals(NameWords.normalized(facts.key().columnName()));
  }
}

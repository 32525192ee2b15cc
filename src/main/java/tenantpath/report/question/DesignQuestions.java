package tenantpath.report.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.check.Catalogue;
import tenantpath.decisions.FindingDecision;
import tenantpath.decisions.TableDecision;
import tenantpath.distribution.Agreement;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleKind;
import tenantpath.distribution.ObstacleType;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.finding.FindingCode;
import tenantpath.graph.Relationship;
import tenantpath.report.question.OpenQuestion.Section;
import tenantpath.schema.RelationName;

/** What people may say of tables whose class is known: losses, rows without a tenant, paths. */
final class DesignQuestions {
  private static final Set<String> BETWEEN_PLACES = Set.of("F03", "F05", "F20");

  private final Facts facts;

  DesignQuestions(Facts facts) {
    this.facts = facts;
  }

  List<OpenQuestion> all() {
    return Stream.of(losses(), references(), nulls(), paths()).flatMap(q -> q).toList();
  }

  /** One question a kind of loss. */
  private Stream<OpenQuestion> losses() {
    Map<FindingCode, List<Obstacle>> byCode = new TreeMap<>();
    facts
        .analysis()
        .design()
        .all()
        .forEach(
            design ->
                design
                    .obstacles()
                    .forEach(
                        obstacle ->
                            obstacle
                                .acceptable()
                                .ifPresent(
                                    code ->
                                        byCode
                                            .computeIfAbsent(code, key -> new ArrayList<>())
                                            .add(obstacle))));
    return byCode.entrySet().stream().map(entry -> loss(entry.getKey(), entry.getValue()));
  }

  private OpenQuestion loss(FindingCode code, List<Obstacle> obstacles) {
    List<Answer> answers = new ArrayList<>();
    for (Obstacle obstacle : obstacles) {
      for (String answer : FindingDecision.answers(code)) {
        answers.add(accepting(code, obstacle, answer));
      }
    }
    String title = Catalogue.entry(code).map(Catalogue.Entry::title).orElse("");
    return new OpenQuestion(
        Section.FINDINGS,
        code.value(),
        "Is this loss known and wanted? " + title,
        "The plan does so all the same, and reports an error until somebody accepts it;"
            + " tenantpath rules "
            + code
            + " tells more."
            + (dependsOnOtherAnswers(code)
                ? " Decide the tables that are undecided first: with them in, less of it is lost."
                : ""),
        answers,
        obstacles.stream().map(o -> o.table().quoted()).distinct().sorted().toList());
  }

  /** Whether foreign keys are lost that a table which is undecided has, or is the target of. */
  private boolean dependsOnOtherAnswers(FindingCode code) {
    return BETWEEN_PLACES.contains(code.value()) && facts.undecided().findAny().isPresent();
  }

  private static Answer accepting(FindingCode code, Obstacle obstacle, String answer) {
    return new Answer(
        "",
        obstacle.table().quoted() + " " + obstacle.object(),
        "{accept: %s, table: %s, object: %s, as: %s}"
            .formatted(
                code,
                YamlText.scalar(obstacle.table().quoted()),
                YamlText.scalar(obstacle.object()),
                answer));
  }

  /** Tables that are reference tables by relationships that nobody declared. */
  private Stream<OpenQuestion> references() {
    List<RelationName> tables =
        facts
            .designs()
            .filter(design -> design.placement().kind() == PlacementKind.REFERENCE)
            .filter(design -> isOpen(design, ObstacleType.INFERRED_PATH))
            .map(TableDesign::table)
            .toList();
    return together(
        Section.TABLES,
        "W02",
        "Are these reference tables, the same for every tenant?",
        "Columns of distributed tables are named like them, and no foreign key says so. Instead of"
            + " reference: local.",
        tables,
        tables.stream().map(table -> Answers.placing(table, "reference", "")).toList());
  }

  private static boolean isOpen(TableDesign design, ObstacleType type) {
    return design.obstacles().stream()
        .anyMatch(o -> o.type() == type && o.kind() != ObstacleKind.ACCEPTED);
  }

  private Stream<OpenQuestion> nulls() {
    List<RelationName> tables =
        facts
            .designs()
            .filter(
                design ->
                    isOpen(design, ObstacleType.NULLABLE_PATH)
                        || isOpen(design, ObstacleType.KEY_NULLABLE)
                        || isBelowSuch(design))
            .map(TableDesign::table)
            .toList();
    return together(
        Section.TABLES,
        "W01",
        "What becomes of rows that reach no tenant?",
        "Columns on their way may be NULL. Phase 40 stops if there are such rows: count them first,"
            + " for without them nothing has to be decided. leave-out keeps the whole table on the"
            + " coordinator, and those below it; delete deletes the rows; {sentinel: KEY} gives them"
            + " to that tenant: say so of the tables below it, too.",
        tables,
        tables.stream().map(Answers::nulls).toList());
  }

  /** Whether its rows reach no tenant where those of a table on their way do not. */
  private boolean isBelowSuch(TableDesign design) {
    boolean said =
        facts.analysis().design().decisions().of(design.table()).stream()
            .anyMatch(decision -> decision.nulls().isPresent());
    return design.planned()
        && !said
        && design.placement().backfill().stream()
            .flatMap(backfill -> backfill.path().hops().stream())
            .skip(1)
            .anyMatch(Relationship::nullable);
  }

  private Stream<OpenQuestion> paths() {
    List<RelationName> tables = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    facts
        .designs()
        .filter(design -> !isChosen(design))
        .forEach(
            design -> {
              if (design.placement() instanceof Placement.Backfill backfill
                  && backfill.agreement() == Agreement.MAY_DISAGREE
                  && backfill.path().first().constraint().isPresent()) {
                tables.add(design.table());
                answers.add(Answers.following(design.table(), backfill.path().first()));
              }
            });
    return together(
        Section.TABLES,
        "W06",
        "Is the chosen path the owner's, where several may disagree?",
        "Phase 40 compares them and stops at rows where they differ; these lines say that the"
            + " chosen one is right.",
        tables,
        answers);
  }

  private boolean isChosen(TableDesign design) {
    Optional<TableDecision> decision = facts.analysis().design().decisions().of(design.table());
    return decision.filter(d -> !d.path().isEmpty()).isPresent();
  }

  private static Stream<OpenQuestion> together(
      Section section,
      String code,
      String question,
      String reason,
      List<RelationName> tables,
      List<Answer> answers) {
    return answers.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new OpenQuestion(
                section,
                code,
                question,
                reason,
                answers,
                tables.stream().map(RelationName::quoted).toList()));
  }
}

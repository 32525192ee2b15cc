package tenantpath.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tenantpath.distribution.Agreement;
import tenantpath.distribution.ChosenBy;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** What a person must decide: the tenant first, then by how many tables wait for it. */
final class Questions {
  private final TableContext context;

  private Questions(TableContext context) {
    this.context = context;
  }

  static List<QuestionView> of(TableContext context) {
    Questions questions = new Questions(context);
    List<QuestionView> rest = new ArrayList<>();
    questions.undecided().ifPresent(rest::add);
    questions.disagreeing().ifPresent(rest::add);
    rest.addAll(questions.errors());
    rest.sort(Comparator.comparing((QuestionView q) -> q.tables().size()).reversed());
    List<QuestionView> all = new ArrayList<>(questions.tenant());
    all.addAll(rest);
    return all;
  }

  private List<QuestionView> tenant() {
    DistributionDesign design = context.analysis().design();
    return design.key().filter(key -> key.chosenBy() == ChosenBy.RANKING).stream()
        .map(
            key ->
                new QuestionView(
                    Prose.of("Confirm that {} is the tenant", key.table().quoted()),
                    "It was taken because it ranks first. " + runnersUp(design, key.table()),
                    "",
                    List.of()))
        .toList();
  }

  private static String runnersUp(DistributionDesign design, RelationName chosen) {
    List<String> others =
        design.candidates().stream()
            .filter(c -> !c.table().equals(chosen))
            .limit(2)
            .map(Questions::cover)
            .toList();
    return others.isEmpty() ? "There is no other candidate." : "Next: " + Words.list(others) + ".";
  }

  private static String cover(TenantKeyCandidate c) {
    return c.table().quoted() + " (" + Words.count((long) c.ready() + c.backfill(), "table") + ")";
  }

  private Optional<QuestionView> undecided() {
    return about(
        tables(kind(PlacementKind.UNDECIDED)),
        Prose.text("Name the class of what is undecided"),
        "The dump does not say enough to tell their class; each table's page says what is missing.",
        "class:undecided");
  }

  private Optional<QuestionView> disagreeing() {
    return about(
        tables(
            design ->
                design.placement() instanceof Placement.Backfill backfill
                    && backfill.agreement() == Agreement.MAY_DISAGREE),
        Prose.text("Choose among paths that may disagree"),
        "They have several paths that may lead to different tenants. The plan takes the best one"
            + " and 40-verify-backfill.sql counts the rows where they differ.",
        "paths:disagree");
  }

  private List<QuestionView> errors() {
    Map<FindingCode, List<Finding>> byCode =
        context.analysis().findings().stream()
            .filter(f -> f.severity() == Severity.ERROR && !f.hint().isEmpty())
            .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
    List<QuestionView> questions = new ArrayList<>();
    byCode.forEach((code, findings) -> questions.add(error(code, findings)));
    return questions;
  }

  private static QuestionView error(FindingCode code, List<Finding> findings) {
    String title = CheckViews.title(code);
    return new QuestionView(
        Prose.text(title + " (" + code + ")"),
        findings.get(0).hint(),
        "finding:" + code,
        findings.stream().flatMap(f -> f.table().stream()).distinct().sorted().toList());
  }

  private static Optional<QuestionView> about(
      List<String> tables, Prose question, String detail, String filter) {
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(new QuestionView(question, detail, filter, tables));
  }

  private Predicate<TableDesign> kind(PlacementKind kind) {
    return design -> design.placement().kind() == kind;
  }

  private List<String> tables(Predicate<TableDesign> which) {
    return context.counted().stream()
        .map(Table::name)
        .flatMap(name -> context.design(name).stream())
        .filter(which)
        .map(design -> design.table().quoted())
        .toList();
  }
}

package tenantpath.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tenantpath.distribution.ChosenBy;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.finding.Finding;
import tenantpath.report.question.OpenQuestion;
import tenantpath.report.question.OpenQuestions;
import tenantpath.schema.RelationName;

/**
 * What a person must decide: the tenant first, then by how many tables wait for it, and last what
 * the plan finds out by itself.
 */
final class DecisionViews {
  /** Follow from others and are settled with them. */
  private static final Set<String> FOLLOW = Set.of("W03");

  /** Warnings that a person should answer all the same, once phase 40 has counted. */
  private static final Set<String> COUNTED_FIRST = Set.of("K08", "W01", "W06");

  /** Rows without a tenant, by a path or by a key that may be NULL, are one question. */
  private static final List<String> WITHOUT_TENANT = List.of("K08", "W01");

  private static final int SHOWN = 40;
  private static final int LINES = 30;

  private final TableContext context;
  private final List<OpenQuestion> open;

  private DecisionViews(TableContext context) {
    this.context = context;
    open = OpenQuestions.of(context.analysis());
  }

  static List<DecisionView> of(TableContext context, List<CheckView> checks) {
    DecisionViews decisions = new DecisionViews(context);
    List<DecisionView> all = new ArrayList<>(decisions.tenant());
    boolean both = checks.stream().map(CheckView::code).toList().containsAll(WITHOUT_TENANT);
    checks.stream()
        .filter(check -> decisions.asks(check) && !(both && check.code().equals("K08")))
        .sorted(
            Comparator.comparing((CheckView check) -> COUNTED_FIRST.contains(check.code()))
                .thenComparing(Comparator.comparing(CheckView::tables).reversed()))
        .map(decisions::decision)
        .forEach(all::add);
    return all;
  }

  private boolean asks(CheckView check) {
    boolean error = check.severity().equals("error") && !FOLLOW.contains(check.code());
    return error || COUNTED_FIRST.contains(check.code()) && !questions(check.code()).isEmpty();
  }

  private List<DecisionView> tenant() {
    DistributionDesign design = context.analysis().design();
    return design.key().filter(key -> key.chosenBy() == ChosenBy.RANKING).stream()
        .map(
            key ->
                view(
                    "decide-tenant",
                    Prose.of("Confirm that {} is the tenant", key.table().quoted()),
                    "It was taken because it ranks first. " + runnersUp(design, key.table()),
                    "",
                    List.of(),
                    questions("")))
        .toList();
  }

  private static String runnersUp(DistributionDesign design, RelationName chosen) {
    List<String> others =
        design.candidates().stream()
            .filter(c -> !c.table().equals(chosen))
            .limit(2)
            .map(DecisionViews::cover)
            .toList();
    return others.isEmpty() ? "There is no other candidate." : "Next: " + Words.list(others) + ".";
  }

  private static String cover(TenantKeyCandidate c) {
    return c.table().quoted() + " (" + Words.count((long) c.ready() + c.backfill(), "table") + ")";
  }

  private DecisionView decision(CheckView check) {
    List<String> codes =
        WITHOUT_TENANT.contains(check.code()) ? WITHOUT_TENANT : List.of(check.code());
    List<Finding> findings =
        context.analysis().findings().stream()
            .filter(f -> codes.contains(f.code().value()) && weighs(f, check))
            .toList();
    List<String> hints = findings.stream().map(Finding::hint).distinct().toList();
    List<QuestionView> questions = questions(check.code());
    String why = Choices.why(check);
    return view(
        "decide-" + check.code(),
        Prose.text(Choices.of(check)),
        why.isEmpty() && hints.size() == 1 ? hints.get(0) : why,
        "finding:" + String.join(",", codes),
        findings.stream().flatMap(f -> f.table().stream()).distinct().sorted().toList(),
        questions.isEmpty() && hints.size() > 1
            ? findings.stream().map(DecisionViews::toDo).toList()
            : questions);
  }

  private static DecisionView view(
      String id,
      Prose choice,
      String why,
      String filter,
      List<String> tables,
      List<QuestionView> questions) {
    return new DecisionView(
        id,
        choice,
        why,
        filter,
        tables,
        questions.stream().limit(SHOWN).toList(),
        Math.max(0, questions.size() - SHOWN));
  }

  /** What no line of the file settles. */
  private static QuestionView toDo(Finding finding) {
    String whose = finding.table().map(table -> table + ": ").orElse("");
    return new QuestionView(whose + finding.hint(), "", 0, "", List.of(), 0);
  }

  private List<QuestionView> questions(String code) {
    String asked = code.equals("K08") ? "W01" : code;
    return open.stream().filter(q -> q.code().equals(asked)).map(DecisionViews::question).toList();
  }

  private static QuestionView question(OpenQuestion question) {
    List<String> lines = question.linesOfTheFile();
    boolean tenant = question.section() == OpenQuestion.Section.TENANT;
    return new QuestionView(
        question.question(),
        question.reason(),
        tenant ? 0 : question.tables().size(),
        question.section().word(),
        lines.stream().limit(LINES).toList(),
        Math.max(0, lines.size() - LINES));
  }

  private static boolean weighs(Finding finding, CheckView check) {
    return finding.severity().word().equals(check.severity());
  }
}

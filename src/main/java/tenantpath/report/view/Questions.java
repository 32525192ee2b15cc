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

/** What a person must decide: the tenant first, then by how many tables wait for it. */
final class Questions {
  /** Follow from others and are settled with them. */
  private static final Set<String> FOLLOW = Set.of("W03");

  /** Warnings that a person should answer all the same. */
  private static final Set<String> ASKED = Set.of("W06");

  private static final int SHOWN = 12;

  private final TableContext context;
  private final List<OpenQuestion> open;

  private Questions(TableContext context) {
    this.context = context;
    open = OpenQuestions.of(context.analysis());
  }

  static List<QuestionView> of(TableContext context, List<CheckView> checks) {
    Questions questions = new Questions(context);
    List<QuestionView> all = new ArrayList<>(questions.tenant());
    checks.stream()
        .filter(Questions::asks)
        .map(questions::question)
        .sorted(Comparator.comparing((QuestionView q) -> q.tables().size()).reversed())
        .forEach(all::add);
    return all;
  }

  private static boolean asks(CheckView check) {
    boolean error = check.severity().equals("error") && !FOLLOW.contains(check.code());
    return error || ASKED.contains(check.code());
  }

  private List<QuestionView> tenant() {
    DistributionDesign design = context.analysis().design();
    return design.key().filter(key -> key.chosenBy() == ChosenBy.RANKING).stream()
        .map(
            key ->
                view(
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

  private QuestionView question(CheckView check) {
    List<Finding> findings =
        context.analysis().findings().stream()
            .filter(f -> f.code().value().equals(check.code()) && weighs(f, check))
            .toList();
    List<String> hints = findings.stream().map(Finding::hint).distinct().toList();
    return view(
        Prose.text(Choices.of(check)),
        hints.size() == 1 ? hints.get(0) : "For instance: " + hints.get(0),
        check.code(),
        findings.stream().flatMap(f -> f.table().stream()).distinct().sorted().toList());
  }

  private QuestionView view(Prose question, String detail, String code, List<String> tables) {
    List<String> lines =
        open.stream().filter(q -> q.code().equals(code)).flatMap(q -> q.lines().stream()).toList();
    return new QuestionView(
        question,
        detail,
        code.isEmpty() ? "" : "finding:" + code,
        tables,
        lines.stream().limit(SHOWN).toList(),
        Math.max(0, lines.size() - SHOWN));
  }

  private static boolean weighs(Finding finding, CheckView check) {
    return finding.severity().word().equals(check.severity());
  }
}

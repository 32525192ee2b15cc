package tenantpath.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tenantpath.report.question.YamlText;
import tenantpath.report.view.DecisionView;
import tenantpath.report.view.QuestionView;

/** The weightiest questions with the lines that answer them, each list of the file once. */
final class AnswersYaml {
  /** Whether these have to be answered at all, phase 40 tells. */
  private static final Set<String> COUNTED_FIRST = Set.of("decide-K08", "decide-W01", "decide-W06");

  private static final int QUESTIONS = 2;
  private static final int LINES = 2;

  private AnswersYaml() {}

  /** As much of a decisions file as a pull request should hold; empty where no line helps. */
  static String of(List<DecisionView> decisions) {
    Map<String, StringBuilder> bySection = new TreeMap<>();
    decisions.stream()
        .filter(decision -> !COUNTED_FIRST.contains(decision.id()))
        .flatMap(decision -> decision.questions().stream().limit(QUESTIONS))
        .filter(question -> !question.lines().isEmpty())
        .forEach(
            question ->
                write(
                    bySection.computeIfAbsent(question.section(), s -> new StringBuilder()),
                    question));
    StringBuilder yaml = new StringBuilder();
    bySection.forEach(
        (section, lines) -> yaml.append(section.isEmpty() ? "" : section + ":\n").append(lines));
    return DirectionMarks.shown(yaml.toString());
  }

  private static void write(StringBuilder list, QuestionView question) {
    String indent = question.section().isEmpty() ? "# " : "  # ";
    list.append(indent).append(YamlText.comment(question.question())).append('\n');
    question.lines().stream().limit(LINES).forEach(line -> list.append(line).append('\n'));
    int more = question.moreLines() + Math.max(0, question.lines().size() - LINES);
    if (more > 0) {
      list.append(indent).append("and ").append(more).append(" more\n");
    }
  }
}

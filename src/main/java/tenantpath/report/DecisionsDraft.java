package tenantpath.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.Analysis;
import tenantpath.dump.SourceSummary;
import tenantpath.report.question.Answer;
import tenantpath.report.question.OpenQuestion;
import tenantpath.report.question.OpenQuestion.Section;
import tenantpath.report.question.OpenQuestions;
import tenantpath.report.question.YamlText;

/** A decisions file to start from: every open question with the lines that settle it, commented. */
public final class DecisionsDraft {
  private static final int WIDTH = 100;
  private static final int NAMED = 6;

  private final StringBuilder text = new StringBuilder();

  private DecisionsDraft() {}

  /** The text of the file, the same for the same analysis. */
  public static String of(Analysis analysis) {
    DecisionsDraft draft = new DecisionsDraft();
    draft.write(title(analysis), OpenQuestions.of(analysis));
    return draft.text.toString();
  }

  private static String title(Analysis analysis) {
    return analysis.reading().sources().stream()
        .map(SourceSummary::name)
        .collect(Collectors.joining(", "));
  }

  private void write(String title, List<OpenQuestion> questions) {
    comment("", "Decisions about " + title + ", for tenantpath --decisions.");
    comment(
        "",
        questions.isEmpty()
            ? "Nothing is open."
            : "%d questions are open, the most consequential of each section first. Uncomment the line that holds, and add a reason and an owner below it."
                .formatted(questions.size()));
    text.append("version: 1\n");
    Map<OpenQuestion, Integer> numbers = new TreeMap<>();
    questions.forEach(question -> numbers.put(question, numbers.size() + 1));
    for (Section section : order(questions)) {
      section(
          section,
          questions.stream().filter(question -> question.section() == section).toList(),
          numbers);
    }
  }

  /** The tenant first, for all depends on it; then the section with the weightiest question. */
  private static List<Section> order(List<OpenQuestion> questions) {
    List<Section> sections = new ArrayList<>(List.of(Section.values()));
    sections.sort(
        Comparator.comparing(
            section ->
                questions.stream().map(OpenQuestion::section).toList().indexOf(section)
                    & Integer.MAX_VALUE));
    return sections;
  }

  private void section(
      Section section, List<OpenQuestion> questions, Map<OpenQuestion, Integer> numbers) {
    String indent = "  ";
    switch (section) {
      case TENANT -> indent = "";
      case RELATIONSHIPS -> text.append("\nrelationships:\n");
      case TABLES -> text.append("\ntables:\n");
      case FINDINGS -> text.append("\nfindings:\n");
    }
    for (OpenQuestion question : questions) {
      text.append('\n');
      comment(
          indent, numbers.get(question) + ". " + question.question() + " " + consequence(question));
      comment(indent, question.reason());
      for (Answer answer : question.answers()) {
        text.append("# ")
            .append(indent)
            .append(section == Section.TENANT ? "" : "- ")
            .append(answer.yaml())
            .append(answer.remark())
            .append('\n');
      }
    }
  }

  private static String consequence(OpenQuestion question) {
    List<String> tables = question.tables();
    if (question.section() == Section.TENANT) {
      return "";
    }
    String named = tables.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = tables.size() > NAMED ? " and " + (tables.size() - NAMED) + " more" : "";
    return "(%d %s: %s%s)"
        .formatted(tables.size(), tables.size() == 1 ? "table" : "tables", named, more);
  }

  private void comment(String indent, String words) {
    StringBuilder line = new StringBuilder();
    for (String word : YamlText.comment(words).strip().split(" +")) {
      if (!line.isEmpty() && line.length() + word.length() > WIDTH) {
        text.append("# ").append(indent).append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      text.append("# ").append(indent).append(line).append('\n');
    }
  }
}

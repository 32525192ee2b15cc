package tenantpath.report.view;

import java.util.List;

/**
 * A question that lines of the decisions file answer.
 *
 * @param question in one sentence
 * @param reason why it is asked, and what speaks for the first answer; may be empty
 * @param tables how many tables depend on the answer
 * @param section the list of the file that the lines belong to; empty for its top
 * @param lines the first ones, as the file holds them: commented where they exclude each other
 * @param moreLines how many there are beside
 */
public record QuestionView(
    String question, String reason, int tables, String section, List<String> lines, int moreLines) {
  public QuestionView {
    lines = List.copyOf(lines);
  }
}

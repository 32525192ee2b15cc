package tenantpath.report.view;

import java.util.List;

/**
 * Something that a person must decide, and the questions of the decisions file that settle it.
 *
 * @param id where it stands in the page
 * @param choice what there is to choose, in one line
 * @param why what is known of it, and what the plan does until it is decided
 * @param filter what to type in the register to see its tables; may be empty
 * @param tables whom it is about, as SQL writes them
 * @param questions the most consequential ones first
 * @param moreQuestions how many there are beside
 */
public record DecisionView(
    String id,
    Prose choice,
    String why,
    String filter,
    List<String> tables,
    List<QuestionView> questions,
    int moreQuestions) {
  public DecisionView {
    tables = List.copyOf(tables);
    questions = List.copyOf(questions);
  }
}

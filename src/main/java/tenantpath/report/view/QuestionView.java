package tenantpath.report.view;

import java.util.List;

/**
 * Something that a person must decide.
 *
 * @param question in one line
 * @param detail what follows from it and how to answer
 * @param filter what to type in the register to see its tables; may be empty
 * @param tables whom it is about, as SQL writes them
 * @param lines for the decisions file, each of which settles something of it; the first ones
 * @param moreLines how many there are beside
 */
public record QuestionView(
    Prose question,
    String detail,
    String filter,
    List<String> tables,
    List<String> lines,
    int moreLines) {
  public QuestionView {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
  }
}

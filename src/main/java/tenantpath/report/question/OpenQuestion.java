package tenantpath.report.question;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that the dump does not say and people can.
 *
 * @param code the check that reports it; empty for the tenant
 * @param question in one sentence, names quoted as SQL writes them
 * @param reason why it is asked, and what speaks for the first answer
 * @param answers the lines that settle it, the likeliest first
 * @param tables whose class or plan depends on the answer, as SQL writes them
 */
public record OpenQuestion(
    Section section,
    String code,
    String question,
    String reason,
    List<Answer> answers,
    List<String> tables)
    implements Comparable<OpenQuestion> {
  /** What phase 40 of the plan finds out by itself. */
  private static final Set<String> FOLLOWING = Set.of("W01", "W06");

  private static final Comparator<OpenQuestion> MOST_CONSEQUENTIAL_FIRST =
      Comparator.comparing((OpenQuestion q) -> q.section() != Section.TENANT)
          .thenComparing(q -> FOLLOWING.contains(q.code()))
          .thenComparing(q -> -q.tables().size())
          .thenComparing(OpenQuestion::section)
          .thenComparing(OpenQuestion::code)
          .thenComparing(q -> q.answers().get(0).yaml());

  public OpenQuestion {
    answers = List.copyOf(answers);
    tables = List.copyOf(tables);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("a question without an answer: " + question);
    }
  }

  /** Where in the file its answers belong. */
  public enum Section {
    TENANT,
    RELATIONSHIPS,
    TABLES,
    FINDINGS;

    /** The key of its list in the file; empty for the top of the file. */
    public String word() {
      return this == TENANT ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The lines as they stand in the file, below the key of their section. Where they exclude each
   * other, or nobody has looked at the rows yet, they are comments: a person says which one holds.
   */
  public List<String> linesOfTheFile() {
    String comment = hasAlternatives() || FOLLOWING.contains(code) ? "# " : "";
    String dash = section == Section.TENANT ? comment : "  " + comment + "- ";
    return answers.stream().map(answer -> dash + answer.yaml() + answer.remark()).toList();
  }

  private boolean hasAlternatives() {
    long subjects = answers.stream().map(Answer::subject).distinct().count();
    return subjects < answers.size();
  }

  @Override
  public int compareTo(OpenQuestion other) {
    return MOST_CONSEQUENTIAL_FIRST.compare(this, other);
  }
}

package tenantpath.report.question;

/**
 * One line of a decisions file that settles a question.
 *
 * @param meaning what it says, in a few words
 * @param subject what it is about: of two lines about the same only one can hold
 * @param yaml the entry of its section, without the dash
 */
public record Answer(String meaning, String subject, String yaml) {
  /** The meaning as a comment behind the line; nothing where it goes without saying. */
  public String remark() {
    return meaning.isEmpty() ? "" : "   # " + YamlText.comment(meaning);
  }
}

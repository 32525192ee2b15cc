package tenantpath.report.question;

/**
 * One line of a decisions file that settles a question.
 *
 * @param meaning what it says, in a few words
 * @param yaml the entry of its section, without the dash
 */
public record Answer(String meaning, String yaml) {}

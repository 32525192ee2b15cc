package tenantpath.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;

/**
 * One nextval('sequence') in an expression.
 *
 * @param sequence the text of the literal
 * @param bound whether the server knows which sequence it is (a regclass, not a text)
 */
public record SequenceCall(String sequence, boolean bound) {
  private static final Pattern FUNCTION =
      Pattern.compile("(?:(?<![\\w$\"])nextval|\"nextval\")\\s*\\(", Pattern.CASE_INSENSITIVE);
  private static final Pattern TEXT = Pattern.compile("::(?:text|\"text\")");

  /** The calls in a default expression, in the order they stand. */
  public static List<SequenceCall> in(String expression) {
    List<SequenceCall> calls = new ArrayList<>();
    Matcher function = FUNCTION.matcher(expression);
    while (function.find()) {
      int quote = function.end();
      while (quote < expression.length() && expression.charAt(quote) == '(') {
        quote++;
      }
      if (quote < expression.length() && expression.charAt(quote) == '\'') {
        int end = SqlWords.afterLiteral(expression, quote);
        calls.add(
            new SequenceCall(
                expression.substring(quote + 1, end - 1).replace("''", "'"),
                !TEXT.matcher(expression).region(end, expression.length()).lookingAt()));
      }
    }
    return calls;
  }

  /** The sequence's name; a name without a schema is one of public. */
  public Optional<RelationName> name() {
    return NamePath.parse(sequence)
        .map(NamePath::parts)
        .filter(parts -> parts.size() <= 2)
        .map(
            parts ->
                parts.size() == 2
                    ? RelationName.of(parts.get(0), parts.get(1))
                    : RelationName.of("public", parts.get(0)));
  }
}

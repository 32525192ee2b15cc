package tenantpath.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;

/**
 * One nextval('sequence') in an expression.
 *
 * @param sequence the text of the literal
 * @param bound whether the server knows which sequence it is (a regclass, not a text)
 */
record SequenceCall(String sequence, boolean bound) {
  private static final String FUNCTION = "nextval(";

  /** The calls in a default expression, in the order they stand. */
  static List<SequenceCall> in(String expression) {
    List<SequenceCall> calls = new ArrayList<>();
    int at = expression.indexOf(FUNCTION);
    while (at >= 0) {
      int quote = at + FUNCTION.length();
      while (quote < expression.length() && expression.charAt(quote) == '(') {
        quote++;
      }
      if (quote < expression.length() && expression.charAt(quote) == '\'') {
        int end = SqlText.afterLiteral(expression, quote);
        calls.add(
            new SequenceCall(
                expression.substring(quote + 1, end - 1).replace("''", "'"),
                !expression.startsWith("::text", end)));
      }
      at = expression.indexOf(FUNCTION, quote);
    }
    return calls;
  }

  /** The sequence's name; a name without a schema is one of public. */
  Optional<RelationName> name() {
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

package tenantpath.ddl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenantpath.dump.Lexer;
import tenantpath.dump.Token;
import tenantpath.schema.Identifier;

/** Finds the names in an expression that can be columns. */
final class NamedColumns {
  private NamedColumns() {}

  /** Every name that is no function, type or field, in order of appearance. */
  static List<String> in(List<Token> tokens) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isName() && !isSomethingElse(tokens, i)) {
        names.add(tokens.get(i).value());
      }
    }
    return new ArrayList<>(names);
  }

  /** The expression with a column's new name in it. */
  static String renamed(String expression, String from, String to) {
    if (!expression.contains(from)) {
      return expression;
    }
    List<Token> tokens = Lexer.tokens(expression);
    StringBuilder result = new StringBuilder();
    int end = 0;
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      boolean hit = token.isName() && token.value().equals(from) && !isSomethingElse(tokens, i);
      result.append(expression, end, token.offset());
      result.append(hit ? Identifier.quote(to) : token.text());
      end = token.end();
    }
    return result.append(expression.substring(end)).toString();
  }

  private static boolean isSomethingElse(List<Token> tokens, int i) {
    boolean called = i + 1 < tokens.size() && tokens.get(i + 1).isSymbol("(");
    boolean qualifies = i + 1 < tokens.size() && tokens.get(i + 1).isSymbol(".");
    boolean typed = i > 0 && tokens.get(i - 1).isSymbol("::");
    boolean field = i > 1 && tokens.get(i - 1).isSymbol(".") && closes(tokens.get(i - 2));
    boolean extracted =
        i > 1 && tokens.get(i - 2).isWord("extract") && tokens.get(i + 1).isWord("from");
    return called || qualifies || typed || field || extracted;
  }

  /** {@code (composite).field} and {@code array[1].field} */
  private static boolean closes(Token token) {
    return token.isSymbol(")") || token.isSymbol("]");
  }
}

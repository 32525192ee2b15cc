package tenantpath.ddl;

import java.util.List;
import java.util.function.Predicate;
import tenantpath.dump.Token;

/** Finds matching parentheses, brackets and CASE … END among tokens. */
final class Enclosed {
  private Enclosed() {}

  /** The tokens without the parentheses that enclose them all. */
  static List<Token> stripped(List<Token> tokens) {
    List<Token> inner = tokens;
    while (inner.size() > 1 && inner.get(0).isSymbol("(") && end(inner, 0) == inner.size() - 1) {
      inner = inner.subList(1, inner.size() - 1);
    }
    return inner;
  }

  /** Where what opens at an index closes; -1 where nothing opens there, or it stays open. */
  static int end(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += nesting(tokens.get(i));
      if (depth <= 0) {
        return i == open ? -1 : i;
      }
    }
    return -1;
  }

  /** Where what closes at an index opened; 0 where it did not. */
  static int start(List<Token> tokens, int close) {
    int depth = 0;
    for (int i = close; i > 0; i--) {
      depth += nesting(tokens.get(i));
      if (depth == 0) {
        return i;
      }
    }
    return 0;
  }

  /** The last token of a kind that nothing encloses; -1 where there is none. */
  static int last(List<Token> tokens, Predicate<Token> wanted) {
    int found = -1;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += nesting(tokens.get(i));
      if (depth == 0 && wanted.test(tokens.get(i))) {
        found = i;
      }
    }
    return found;
  }

  private static int nesting(Token token) {
    if (token.isSymbol("(") || token.isSymbol("[") || token.isWord("case")) {
      return 1;
    }
    return token.isSymbol(")") || token.isSymbol("]") || token.isWord("end") ? -1 : 0;
  }
}

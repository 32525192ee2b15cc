package tenantpath.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says a query in words that the parser knows. JSqlParser 5.4 reads neither {@code
 * OPERATOR(public.=)} nor most operators beyond the common ones, and takes words for its own that
 * are plain names to the server; what a query reads and joins does not change by saying these
 * otherwise.
 */
final class ParserText {
  /** Deeper brackets take the parser more time than the text is worth, and end in its stack. */
  static final int NESTING_CAP = 200;

  private static final Set<String> QUOTED_WORDS =
      Set.of(
          """
          absent connect_by_root csv distinctrow enum errors excludes extend fbv final force
          import includes minus nocycle output pivot preferring prewhere prior returns sample
          script semi settings sql_cache sql_calc_found_rows sql_no_cache statement unpivot use
          verify xor
          """
              .trim()
              .split("\\s+"));

  private static final Set<String> KNOWN_OPERATORS =
      Set.of(
          """
          + - * / % ^ = <> != < > <= >= => || ~ ~* !~ !~* ~~ !~~ -> ->> #> #>> #- ? ?| ?& @> <@
          && @@ <-> <=> <#> << >> & | # @
          """
              .trim()
              .split("\\s+"));

  private static final Map<String, String> LIKE = Map.of("~~*", " ILIKE ", "!~~*", " NOT ILIKE ");
  private static final String SOME_OPERATOR = " <-> ";

  private final List<Piece> pieces = new ArrayList<>();
  private final BitSet afterBlank = new BitSet();
  private final StringBuilder out = new StringBuilder();

  private ParserText(String sql) {
    boolean blank = false;
    for (Piece piece : Pieces.of(sql)) {
      if (piece.kind() != Piece.Kind.BLANK) {
        if (blank) {
          afterBlank.set(pieces.size());
        }
        pieces.add(piece);
      }
      blank = piece.kind() == Piece.Kind.BLANK;
    }
  }

  static String forParser(String sql) {
    ParserText wording = new ParserText(sql);
    int at = 0;
    while (at < wording.pieces.size()) {
      if (wording.afterBlank.get(at)) {
        wording.out.append(' ');
      }
      at += wording.say(at);
    }
    return wording.out.toString();
  }

  static boolean nestsTooDeep(String sql) {
    int depth = 0;
    for (Piece piece : Pieces.of(sql)) {
      if (piece.isMark("(") || piece.isMark("[")) {
        depth++;
      } else if (piece.isMark(")") || piece.isMark("]")) {
        depth--;
      }
      if (depth > NESTING_CAP) {
        return true;
      }
    }
    return false;
  }

  /** Says the piece at this place, and those that go with it; returns how many. */
  private int say(int at) {
    Piece piece = pieces.get(at);
    return switch (piece.kind()) {
      case WORD -> word(piece, at);
      case OPERATOR -> put(operator(piece.text()), 1);
      case STRING -> put(string(piece.text()), 1);
      case QUOTED_NAME -> put(QuotedName.forParser(piece.text()), 1);
      case NUMBER, MARK, BLANK -> put(piece.text(), 1);
    };
  }

  private int put(String text, int pieceCount) {
    out.append(text);
    return pieceCount;
  }

  private int word(Piece word, int at) {
    if (word.isWord("operator") && is(at + 1, "(")) {
      return schemaOperator(at);
    }
    if (word.isWord("variadic")) {
      return 1;
    }
    boolean namesOperator =
        word.isWord("using") && at + 1 < pieces.size() && isOperator(pieces.get(at + 1));
    if (namesOperator) {
      return 2;
    }
    String lower = word.text().toLowerCase(Locale.ROOT);
    boolean current = lower.equals("current") && !isWord(at + 1, "row");
    return put(current || QUOTED_WORDS.contains(lower) ? '"' + lower + '"' : word.text(), 1);
  }

  /** {@code OPERATOR(schema.=)} is the operator alone. */
  private int schemaOperator(int at) {
    int end = at + 2;
    List<String> inside = new ArrayList<>();
    while (end < pieces.size() && !is(end, ")")) {
      inside.add(pieces.get(end++).text());
    }
    if (inside.isEmpty()) {
      return put(pieces.get(at).text(), 1);
    }
    return put(operator(inside.get(inside.size() - 1)), end + 1 - at);
  }

  private static String operator(String text) {
    return KNOWN_OPERATORS.contains(text) ? text : LIKE.getOrDefault(text, SOME_OPERATOR);
  }

  /** The value of a literal hardly matters, its end does: without escapes, in plain quotes. */
  private static String string(String text) {
    if (text.startsWith("$")) {
      int tag = text.indexOf('$', 1) + 1;
      String body = text.length() < 2 * tag ? "" : text.substring(tag, text.length() - tag);
      return "'" + body.replace("'", "''").replace("\\", "") + "'";
    }
    String plain = text.substring(text.indexOf('\''));
    return (text.charAt(0) == 'E' || text.charAt(0) == 'e' ? plain.replace("\\'", "''") : plain)
        .replace("\\", "");
  }

  private boolean is(int at, String mark) {
    return at < pieces.size() && pieces.get(at).isMark(mark);
  }

  private boolean isWord(int at, String word) {
    return at < pieces.size() && pieces.get(at).isWord(word);
  }

  private static boolean isOperator(Piece piece) {
    return piece.kind() == Piece.Kind.OPERATOR;
  }
}

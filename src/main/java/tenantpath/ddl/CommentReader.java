package tenantpath.ddl;

import java.util.Locale;
import java.util.Set;
import tenantpath.dump.TokenKind;
import tenantpath.schema.Comment;
import tenantpath.source.Span;

/** Reads COMMENT ON. */
final class CommentReader {
  /** The first words of kinds that have two words or more. */
  private static final Set<String> TWO_WORDS =
      Set.of("materialized", "event", "access", "large", "procedural", "user");

  private final TokenCursor cursor;
  private final Catalog catalog;

  CommentReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  Outcome read() {
    cursor.expect("on");
    Span span = cursor.span();
    String kind = kind().toUpperCase(Locale.ROOT);
    int mark = cursor.mark();
    while (!atText()) {
      cursor.next();
    }
    String object = cursor.textSince(mark);
    cursor.next();
    if (cursor.accept("null")) {
      catalog.comments.remove(kind + " " + object);
      return Outcome.READ;
    }
    String text = cursor.string();
    catalog.comments.put(
        kind + " " + object, new Comment(kind, object, text, cursor.wholeStatement(), span));
    return Outcome.READ;
  }

  private String kind() {
    String first = cursor.name();
    if (first.equals("foreign")) {
      return cursor.accept("table")
          ? "foreign table"
          : "foreign " + cursor.name() + " " + cursor.name();
    }
    boolean operator = first.equals("operator") && (cursor.at("class") || cursor.at("family"));
    if (TWO_WORDS.contains(first) || operator) {
      return first + " " + cursor.name();
    }
    return first.equals("text") ? "text " + cursor.name() + " " + cursor.name() : first;
  }

  private boolean atText() {
    return cursor.at("is")
        && (cursor.peek(1).kind() == TokenKind.STRING || cursor.peek(1).isWord("null"));
  }
}

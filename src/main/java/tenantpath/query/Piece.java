package tenantpath.query;

/** A stretch of SQL text that the server's scanner takes as one; blanks and comments are pieces. */
record Piece(Kind kind, String text) {
  enum Kind {
    WORD,
    QUOTED_NAME,
    STRING,
    NUMBER,
    OPERATOR,
    BLANK,
    MARK
  }

  /** Whether this is that word, written in lower case; quoted names are no words. */
  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean isMark(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }
}

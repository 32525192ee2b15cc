package tenantpath.dump;

/**
 * One token of a statement.
 *
 * @param offset where it starts in the statement's text, in chars
 * @param text as written
 * @param value what it means: an identifier folded, unquoted and cut to 63 bytes, a string without
 *     its quotes and escapes; else the text
 */
public record Token(TokenKind kind, int offset, String text, String value) {

  /** Where the text after it starts. */
  public int end() {
    return offset + text.length();
  }

  /** Whether it is this unquoted word, given in lower case. */
  public boolean isWord(String word) {
    return kind == TokenKind.WORD && value.equals(word);
  }

  /** Whether it is this punctuation or operator. */
  public boolean isSymbol(String symbol) {
    return (kind == TokenKind.PUNCTUATION || kind == TokenKind.OPERATOR) && text.equals(symbol);
  }

  /** Whether it can name something: an unquoted word, key words among them, or a quoted one. */
  public boolean isName() {
    return kind == TokenKind.WORD || kind == TokenKind.QUOTED_IDENTIFIER;
  }
}

package tenantpath.dump;

/** What a token of SQL is. */
public enum TokenKind {
  /** An unquoted identifier or a key word. */
  WORD,
  /** "…" or U&"…". */
  QUOTED_IDENTIFIER,
  /** '…', E'…', U&'…', N'…' or a dollar-quoted text. */
  STRING,
  /** B'…' or X'…'. */
  BIT_STRING,
  NUMBER,
  /** $1 */
  PARAMETER,
  OPERATOR,
  /** One of ( ) [ ] , ; . : :: and := */
  PUNCTUATION,
  /** A quote that the text does not close, up to the end of the text. */
  UNTERMINATED,
  /** What follows the last token; its text is empty. */
  END
}

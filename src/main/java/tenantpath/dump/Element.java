package tenantpath.dump;

/** The kinds of lexical element that matter for finding where a statement ends. */
enum Element {
  BLANK,
  COMMENT,
  WORD,
  STRING,
  QUOTED_IDENTIFIER,
  OPENING_PARENTHESIS,
  CLOSING_PARENTHESIS,
  SEMICOLON,
  DOT,
  BACKSLASH,
  OTHER,
  END
}

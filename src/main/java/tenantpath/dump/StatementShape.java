package tenantpath.dump;

import java.util.ArrayList;
import java.util.List;

/** What the elements passed so far say about the statement they belong to. */
final class StatementShape {
  private static final int FIRST_WORDS = 4;
  private static final String AFTER_DOT = ".";

  private final List<String> firstWords = new ArrayList<>();
  private int openParentheses;
  private int openBodies;
  private String lastWord = "";
  private String wordBeforeLast = "";
  private boolean readsStandardInput;

  void saw(Element element, String word) {
    switch (element) {
      case WORD -> sawWord(word);
      case OPENING_PARENTHESIS -> openParentheses++;
      case CLOSING_PARENTHESIS -> openParentheses = Math.max(0, openParentheses - 1);
      case DOT -> lastWord = AFTER_DOT;
      case STRING, QUOTED_IDENTIFIER, OTHER -> lastWord = "";
      case BLANK, COMMENT, SEMICOLON, BACKSLASH, END -> {}
    }
  }

  private void sawWord(String word) {
    if (firstWords.size() < FIRST_WORDS) {
      firstWords.add(word);
    }
    wordBeforeLast = lastWord;
    lastWord = word;
    readsStandardInput |= isTopLevel() && follows("from", "stdin");
    if (follows("begin", "atomic")) {
      openBodies++;
    } else if (openBodies > 0 && !isName()) {
      openBodies += word.equals("case") ? 1 : word.equals("end") ? -1 : 0;
    }
  }

  /** Any keyword may be a name after AS or a dot. */
  private boolean isName() {
    return wordBeforeLast.equals("as") || wordBeforeLast.equals(AFTER_DOT);
  }

  private boolean follows(String first, String second) {
    return wordBeforeLast.equals(first) && lastWord.equals(second);
  }

  boolean isTopLevel() {
    return openParentheses == 0;
  }

  boolean semicolonEnds() {
    return openParentheses == 0 && openBodies == 0;
  }

  boolean isCopyOfData() {
    return !firstWords.isEmpty() && firstWords.get(0).equals("copy") && readsStandardInput;
  }

  boolean isInsert() {
    return firstWords.equals(List.of("insert", "into"));
  }
}

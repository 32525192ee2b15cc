package tenantpath.cli;

/** Whether marks are coloured; the words beside them say the same. */
enum Style {
  PLAIN,
  COLOURED;

  /** The text in the colour that reports give to this class or severity. */
  String paint(String word, String text) {
    return this == PLAIN ? text : "\u001b[" + colour(word) + "m" + text + "\u001b[0m";
  }

  private static String colour(String word) {
    return switch (word) {
      case "ready" -> "36";
      case "backfill", "warning" -> "33";
      case "reference" -> "34";
      case "undecided" -> "35";
      case "error" -> "31";
      default -> "2";
    };
  }
}

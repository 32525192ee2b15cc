package tenantpath.dump;

/** The versions that pg_dump writes into the comments at the head of its output. */
final class DumpHeader {
  private static final String SERVER = "-- Dumped from database version ";
  private static final String DUMP = "-- Dumped by pg_dump version ";

  private String serverVersion = "";
  private String dumpVersion = "";

  void sawComment(String comment) {
    if (serverVersion.isEmpty() && comment.startsWith(SERVER)) {
      serverVersion = firstWord(comment.substring(SERVER.length()));
    }
    if (dumpVersion.isEmpty() && comment.startsWith(DUMP)) {
      dumpVersion = firstWord(comment.substring(DUMP.length()));
    }
  }

  private static String firstWord(String text) {
    return text.strip().split("\\s", 2)[0];
  }

  String serverVersion() {
    return serverVersion;
  }

  String dumpVersion() {
    return dumpVersion;
  }
}

package tenantpath.dump;

/** The versions that pg_dump writes into the comments at the head of its output. */
final class DumpHeader {
  private static final String SERVER = "-- Dumped from database version ";
  private static final String DUMP = "-- Dumped by pg_dump version ";

  private static final String BEGIN = "-- PostgreSQL database dump";
  private static final String COMPLETE = "-- PostgreSQL database dump complete";

  private String serverVersion = "";
  private String dumpVersion = "";
  private boolean cut;

  void sawComment(String comment) {
    if (serverVersion.isEmpty() && comment.startsWith(SERVER)) {
      serverVersion = version(comment.substring(SERVER.length()));
    }
    if (dumpVersion.isEmpty() && comment.startsWith(DUMP)) {
      dumpVersion = version(comment.substring(DUMP.length()));
    }
    for (String line : comment.split("\n")) {
      cut = !line.equals(COMPLETE) && (cut || line.equals(BEGIN));
    }
  }

  /** The version alone, without what a distribution adds to it: "15.20". */
  static String version(String text) {
    return text.strip().split("\\s", 2)[0];
  }

  String serverVersion() {
    return serverVersion;
  }

  String dumpVersion() {
    return dumpVersion;
  }

  /** Whether a dump began whose last line was not seen. */
  boolean isCut() {
    return cut;
  }
}

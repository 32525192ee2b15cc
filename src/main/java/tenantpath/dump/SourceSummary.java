package tenantpath.dump;

/**
 * One dump file and what became of its statements; the last three add up to the first.
 *
 * @param name the file's own name, without its folder
 * @param format plain, custom, directory, tar, each with its compression: "plain gzip"
 * @param serverVersion the server it was taken from, "15.20"; empty where the dump does not say
 * @param dumpVersion the pg_dump that wrote it; empty where the dump does not say
 */
public record SourceSummary(
    String name,
    String format,
    String serverVersion,
    String dumpVersion,
    long total,
    long read,
    long ignored,
    long unread) {
  public SourceSummary {
    if (total != read + ignored + unread) {
      throw new IllegalArgumentException("statements of " + name + " do not add up");
    }
  }

  /** The server's major version, such as 15 or 9; 0 where the dump does not say. */
  public int serverMajor() {
    String digits = serverVersion.replaceFirst("\\D.*", "");
    return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }
}

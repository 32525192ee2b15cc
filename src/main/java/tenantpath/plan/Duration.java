package tenantpath.plan;

/** How long a statement takes, and so how long it holds its lock. */
public enum Duration {
  CATALOG("changes the catalog only, so it is over at once"),
  SCAN("reads the whole table once"),
  ROWS("writes every row once"),
  BATCHES("writes every row once, in batches that each commit");

  private final String words;

  Duration(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

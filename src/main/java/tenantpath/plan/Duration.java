package tenantpath.plan;

/** How long a statement takes, and so how long it holds its lock. */
public enum Duration {
  CATALOG("catalog only"),
  SCAN("while it reads the table once"),
  ROWS("while it writes every row once"),
  BATCHES("on the rows of one batch at a time");

  private final String words;

  Duration(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

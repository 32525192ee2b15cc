package tenantpath.plan;

/** How long a statement takes, and so how long it holds its lock. */
public enum Duration {
  CATALOG("catalog only"),
  /** No row is read, but Citus changes every shard, or takes tables into its metadata. */
  SHARDS("while Citus changes every shard"),
  /** An index that keeps no one waiting reads it twice. */
  SCAN("while it reads the table"),
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

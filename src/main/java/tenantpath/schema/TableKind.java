package tenantpath.schema;

/** What kind of relation a table is; a partition that is itself partitioned is PARTITIONED. */
public enum TableKind {
  TABLE("table"),
  PARTITIONED("partitioned"),
  PARTITION("partition"),
  FOREIGN("foreign");

  private final String word;

  TableKind(String word) {
    this.word = word;
  }

  /** As JSON writes it. */
  public String word() {
    return word;
  }
}

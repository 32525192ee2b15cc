package tenantpath.plan;

/** Whether a statement may stand in a transaction with others. */
public enum Transaction {
  ANY("may run in one"),
  /** CREATE INDEX CONCURRENTLY, CALL of a procedure that commits. */
  NONE("must not run in one");

  private final String words;

  Transaction(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

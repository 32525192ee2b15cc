package tenantpath.distribution;

/** Whether a table's several paths lead each row to the same tenant. */
public enum Agreement {
  SINGLE("single"),
  AGREE("agree"),
  MAY_DISAGREE("may-disagree");

  private final String word;

  Agreement(String word) {
    this.word = word;
  }

  /** As JSON writes it. */
  public String word() {
    return word;
  }
}

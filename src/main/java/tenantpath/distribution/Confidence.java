package tenantpath.distribution;

/** How a placement is known: from declared foreign keys, by inference, or by a decision. */
public enum Confidence {
  DECLARED("declared"),
  INFERRED("inferred"),
  DECIDED("decided");

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  /** As JSON writes it. */
  public String word() {
    return word;
  }
}

package tenantpath.plan;

/** What becomes of a constraint, index, trigger, rule or policy. */
public enum Fate {
  KEPT("kept"),
  WIDENED("widened"),
  CHANGED("changed"),
  /** Unique per tenant from now on. */
  DEMOTED("demoted"),
  /** From partitions to their parent. */
  MOVED("moved"),
  DROPPED("dropped");

  private final String word;

  Fate(String word) {
    this.word = word;
  }

  /** As JSON writes it. */
  public String word() {
    return word;
  }
}

package tenantpath.plan;

/** What becomes of a constraint, index, trigger, rule or policy. */
public enum Fate {
  KEPT,
  WIDENED,
  CHANGED,
  /** Unique per tenant from now on. */
  DEMOTED,
  /** From partitions to their parent. */
  MOVED,
  DROPPED;

  /** The word of the JSON contract. */
  public String word() {
    return switch (this) {
      case KEPT -> "kept";
      case WIDENED -> "widened";
      case CHANGED -> "changed";
      case DEMOTED -> "demoted";
      case MOVED -> "moved";
      case DROPPED -> "dropped";
    };
  }
}

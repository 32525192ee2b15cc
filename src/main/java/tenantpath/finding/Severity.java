package tenantpath.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** Keeps a table out of the plan or loses a guarantee of the schema, until a decision. */
  ERROR,
  /** Changes a meaning, or costs speed. */
  WARNING,
  /** The plan takes care of it. */
  NOTE;

  /** The word used in reports and JSON. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}

package tenantpath.distribution;

/** The classes, in the order reports list them. */
public enum PlacementKind {
  READY("ready"),
  BACKFILL("backfill"),
  REFERENCE("reference"),
  LOCAL("local"),
  UNDECIDED("undecided");

  private final String word;

  PlacementKind(String word) {
    this.word = word;
  }

  /** As JSON writes it. */
  public String word() {
    return word;
  }

  /** Whether Citus distributes such a table by the tenant key. */
  public boolean distributed() {
    return this == READY || this == BACKFILL;
  }
}

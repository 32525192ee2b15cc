package tenantpath.distribution;

/** The classes, in the order reports list them. */
public enum PlacementKind {
  READY,
  BACKFILL,
  REFERENCE,
  LOCAL,
  UNDECIDED;

  /** The word of the JSON contract. */
  public String word() {
    return switch (this) {
      case READY -> "ready";
      case BACKFILL -> "backfill";
      case REFERENCE -> "reference";
      case LOCAL -> "local";
      case UNDECIDED -> "undecided";
    };
  }

  /** Whether Citus distributes such a table by the tenant key. */
  public boolean distributed() {
    return this == READY || this == BACKFILL;
  }
}

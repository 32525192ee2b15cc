package tenantpath.schema;

/** When a constraint is checked. */
public enum Deferral {
  NOT_DEFERRABLE(""),
  DEFERRABLE(" DEFERRABLE"),
  INITIALLY_DEFERRED(" DEFERRABLE INITIALLY DEFERRED");

  private final String suffix;

  Deferral(String suffix) {
    this.suffix = suffix;
  }

  /** What a definition ends with, with a leading space; empty for the default. */
  public String suffix() {
    return suffix;
  }

  public boolean deferrable() {
    return this != NOT_DEFERRABLE;
  }
}

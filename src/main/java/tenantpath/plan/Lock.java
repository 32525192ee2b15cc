package tenantpath.plan;

/** The heaviest lock that a statement takes on a table of the application. */
public enum Lock {
  NONE,
  ACCESS_SHARE,
  ROW_EXCLUSIVE,
  SHARE_UPDATE_EXCLUSIVE,
  SHARE_ROW_EXCLUSIVE,
  EXCLUSIVE,
  ACCESS_EXCLUSIVE;

  /** As PostgreSQL's documentation writes it. */
  public String sql() {
    return name().replace('_', ' ');
  }
}

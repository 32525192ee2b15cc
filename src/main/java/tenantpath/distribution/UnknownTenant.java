package tenantpath.distribution;

/** That an option names a table or a column that the dump does not hold, in one sentence. */
public final class UnknownTenant extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownTenant(String message) {
    super(message);
  }
}

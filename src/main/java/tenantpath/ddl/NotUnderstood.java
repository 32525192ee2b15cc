package tenantpath.ddl;

/** Why one statement cannot be read; caught in one place, where statements are accounted for. */
final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotUnderstood(String reason) {
    super(reason, null, false, false);
  }
}

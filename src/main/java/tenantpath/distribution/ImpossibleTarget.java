package tenantpath.distribution;

/** That no Citus runs on the versions asked for, in one sentence. */
public final class ImpossibleTarget extends Exception {
  private static final long serialVersionUID = 1L;

  ImpossibleTarget(String message) {
    super(message);
  }
}

package tenantpath.comparison;

/** Why a file is no analysis that can be compared, in one clause. */
public final class MalformedAnalysis extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedAnalysis(String reason) {
    super(reason);
  }
}

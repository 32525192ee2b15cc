package tenantpath.testing.citus;

/** What a coordinator answers to a statement. */
public sealed interface CitusAnswer {
  /** It does what it is asked. */
  record Accepted() implements CitusAnswer {}

  /** It refuses with an SQLSTATE and a message. */
  record Refused(String state, String message) implements CitusAnswer {}
}

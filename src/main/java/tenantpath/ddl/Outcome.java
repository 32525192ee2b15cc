package tenantpath.ddl;

/** What became of a statement that was understood. */
sealed interface Outcome {
  Outcome READ = new Read();

  /** It changed the schema as read, or it could not. */
  record Read() implements Outcome {}

  /** It says nothing that matters here, and why. */
  record Ignored(String reason) implements Outcome {}

  static Outcome ignored(String what) {
    return new Ignored(what + " does not bear on distribution");
  }
}

package tenantpath.ddl;

/** What became of a statement that was understood. */
sealed interface Outcome {
  Outcome READ = new Read();

  /** It changed the schema as read, or it could not. */
  record Read() implements Outcome {}

  /** Such a statement does not bear on distribution. */
  record Ignored(String what) implements Outcome {}

  static Outcome ignored(String what) {
    return new Ignored(what);
  }
}

package tenantpath.schema;

/** The kinds of constraint and the letter {@code pg_constraint.contype} has for each. */
public enum ConstraintKind {
  PRIMARY_KEY("p"),
  UNIQUE("u"),
  FOREIGN_KEY("f"),
  CHECK("c"),
  EXCLUSION("x"),
  NOT_NULL("n");

  private final String letter;

  ConstraintKind(String letter) {
    this.letter = letter;
  }

  public String letter() {
    return letter;
  }
}

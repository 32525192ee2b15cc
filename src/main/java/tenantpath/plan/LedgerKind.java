package tenantpath.plan;

import tenantpath.schema.ConstraintKind;

/** The kinds of object whose fate the ledger tells. */
public enum LedgerKind {
  PRIMARY_KEY("p", "primary key"),
  UNIQUE("u", "unique"),
  FOREIGN_KEY("f", "foreign key"),
  EXCLUSION("x", "exclude"),
  UNIQUE_INDEX("unique index", "unique index"),
  TRIGGER("trigger", "trigger"),
  RULE("rule", "rule"),
  POLICY("policy", "policy");

  private final String code;
  private final String words;

  LedgerKind(String code, String words) {
    this.code = code;
    this.words = words;
  }

  static LedgerKind of(ConstraintKind kind) {
    return switch (kind) {
      case PRIMARY_KEY -> PRIMARY_KEY;
      case UNIQUE -> UNIQUE;
      case FOREIGN_KEY -> FOREIGN_KEY;
      case EXCLUSION -> EXCLUSION;
      case CHECK, NOT_NULL ->
          throw new IllegalArgumentException("nothing becomes of a constraint of kind " + kind);
    };
  }

  /** As JSON writes it: the letter of {@code pg_constraint} where there is one. */
  public String code() {
    return code;
  }

  /** As people read it. */
  public String words() {
    return words;
  }
}

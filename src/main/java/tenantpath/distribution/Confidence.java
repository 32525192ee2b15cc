package tenantpath.distribution;

/** How a placement is known: from declared foreign keys, by inference, or by a decision. */
public enum Confidence {
  DECLARED,
  INFERRED,
  DECIDED
}

package tenantpath.distribution;

/** What the plan makes of an obstacle. */
public enum ObstacleKind {
  /** The plan removes it and nothing is lost: a note. */
  FIXED_BY_PLAN,
  /** The plan removes it, and something means less or costs more afterwards: a warning. */
  CHANGES_MEANING,
  /** People said what becomes of it: a note. */
  ACCEPTED,
  /** It loses a guarantee of the schema, or keeps the table out of the plan: an error. */
  NEEDS_DECISION
}

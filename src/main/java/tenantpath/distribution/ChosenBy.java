package tenantpath.distribution;

/** Who chose the tenant key. */
public enum ChosenBy {
  OPTION,
  DECISIONS,
  RANKING
}

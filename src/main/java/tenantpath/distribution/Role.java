package tenantpath.distribution;

/** What a table is once the plan has run. */
public enum Role {
  DISTRIBUTED,
  REFERENCE,
  /**
   * Local, undecided, or kept out of the plan: it stays on the coordinator, managed by Citus or
   * not.
   */
  LOCAL
}

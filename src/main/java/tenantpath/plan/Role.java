package tenantpath.plan;

/** What a table is once the plan has run. */
enum Role {
  DISTRIBUTED,
  REFERENCE,
  /** Local, undecided, or kept out of the plan: it stays on the coordinator. */
  LOCAL
}

package tenantpath.ddl;

/** Whether a change of a table reaches the tables below. */
enum Reach {
  ONLY,
  DESCENDANTS
}

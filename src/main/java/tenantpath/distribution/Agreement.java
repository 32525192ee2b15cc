package tenantpath.distribution;

/** Whether a table's several paths lead each row to the same tenant. */
public enum Agreement {
  SINGLE,
  AGREE,
  MAY_DISAGREE
}

package tenantpath.schema;

/** What kind of relation a table is; a partition that is itself partitioned is PARTITIONED. */
public enum TableKind {
  TABLE,
  PARTITIONED,
  PARTITION,
  FOREIGN
}

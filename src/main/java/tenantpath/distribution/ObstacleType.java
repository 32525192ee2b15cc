package tenantpath.distribution;

/** What Citus would refuse; the comment names the check that reports it. */
public enum ObstacleType {
  /** K02 */
  KEY_TYPE_DIFFERS,
  /** K02: the key's type is a domain with a CHECK or NOT NULL of its own. */
  KEY_DOMAIN,
  /** K03 */
  KEY_COLLATION_DIFFERS,
  /** K04 */
  KEY_COLLATION_NONDETERMINISTIC,
  /** K05 */
  KEY_NOT_HASHABLE,
  /** K06 */
  KEY_GENERATED,
  /** K07 */
  KEY_NEGATIVE_SCALE,
  /** K08 */
  KEY_NULLABLE,
  /** U01 */
  PRIMARY_KEY_WITHOUT_KEY,
  /** U02 */
  UNIQUE_WITHOUT_KEY,
  /** U03 */
  UNIQUE_INDEX_WITHOUT_KEY,
  /** U12 */
  ROOT_UNIQUE_WITHOUT_KEY,
  /** U06 */
  EXCLUSION_WITHOUT_KEY,
  /** F01 */
  FOREIGN_KEY_WITHOUT_KEY,
  /** F03 */
  FOREIGN_KEY_TO_LOCAL,
  /** F04 */
  FOREIGN_KEY_REFERENCE_TO_DISTRIBUTED,
  /** F05 */
  FOREIGN_KEY_LOCAL_TO_DISTRIBUTED,
  /** F06 */
  FOREIGN_KEY_REFERENCE_TO_LOCAL_ACTION,
  /** F08 */
  FOREIGN_KEY_SETS_KEY,
  /** F09 */
  FOREIGN_KEY_UPDATES_KEY,
  /** F13 */
  FOREIGN_KEY_TO_ROOT_OFF_KEY,
  /** F16 */
  FOREIGN_KEY_ON_PARTITION,
  /** F20 */
  FOREIGN_KEY_UNMANAGEABLE,
  /** T01 */
  TRIGGER,
  /** P01 */
  MULTI_LEVEL_PARTITIONING,
  /** P03 */
  INHERITANCE,
  /** P04 */
  PARTITIONED_REFERENCE,
  /** P07 */
  FOREIGN_TABLE,
  /** P07: a partition's rows are on another server. */
  FOREIGN_PARTITION,
  /** W01: the only path may be NULL, so some rows may get no tenant. */
  NULLABLE_PATH,
  /** W02: the path leads through undeclared relationships, which no one has accepted yet. */
  INFERRED_PATH,
  /** W03: the table its path leads to, or the root, is kept out of the plan. */
  PARENT_KEPT_OUT,
  /** O01 */
  UNSUPPORTED_TYPE,
  /** O02 */
  FUNCTION_NEEDS_TABLE,
  /** O03 */
  FUNCTION_NEEDS_OWN_TABLE,
  /** O10 */
  TEMPORARY_OR_CATALOG,
  /** O13 */
  CHECK_READS_TABLE,
  /** I05 */
  OPERATOR_CLASS,
  /** S05 */
  SEQUENCE_OF_SEVERAL_TYPES,
  /** S06 */
  SEVERAL_SEQUENCES,
  /** T07: without it, or as Citus makes it, rows would be seen that it hides. */
  RESTRICTIVE_POLICY,
  /** W07: people keep it out of the plan. */
  LEFT_OUT
}

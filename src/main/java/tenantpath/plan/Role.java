package tenantpath.plan;

import tenantpath.schema.RelationName;

/** What a table is once the plan has run. */
enum Role {
  DISTRIBUTED,
  REFERENCE,
  /** Local, undecided, or kept out of the plan: it stays on the coordinator. */
  LOCAL;

  static Role of(RelationName table, PlannedTables tables) {
    if (tables.isDistributed(table)) {
      return DISTRIBUTED;
    }
    return tables.isReference(table) ? REFERENCE : LOCAL;
  }
}

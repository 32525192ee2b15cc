package tenantpath.plan;

import tenantpath.schema.RelationName;

/** One thing the migration does to one table; the report room makes the SQL of it. */
public sealed interface Step permits FixedStep, ForeignKeyStep {
  Phase phase();

  /** The table it is about. */
  RelationName table();

  Hazard hazard();
}

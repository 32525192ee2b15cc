package tenantpath.plan;

import tenantpath.schema.RelationName;

/** One thing the migration does to one table; the report room makes the SQL of it. */
public sealed interface Step permits BackfillStep, KeyStep, ForeignKeyStep, CitusStep, LoadStep {
  Phase phase();

  /** The table it is about. */
  RelationName table();

  Hazard hazard();
}

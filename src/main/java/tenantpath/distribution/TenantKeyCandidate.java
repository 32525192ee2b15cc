package tenantpath.distribution;

import tenantpath.schema.RelationName;

/** A root that could be the tenant, ranked from 1, and what distributing by it would cover. */
public record TenantKeyCandidate(
    RelationName table, String column, int rank, int ready, int backfill, String reason) {}

package tenantpath.graph;

import tenantpath.schema.RelationName;

/**
 * What one value of a polymorphic pair's type column stands for.
 *
 * @param key the column of the table that the id column names
 */
public record TypeTarget(String value, RelationName table, String key) {}

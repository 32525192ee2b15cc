package tenantpath.distribution;

import java.util.Optional;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeName;

/**
 * The key all tenants' rows are distributed by: a column of the root table.
 *
 * @param table the root
 * @param column the root's column that identifies a tenant
 * @param columnName the name of the column that tables without the key get
 */
public record TenantKey(
    RelationName table,
    String column,
    TypeName type,
    Optional<String> collation,
    String columnName,
    ChosenBy chosenBy) {}

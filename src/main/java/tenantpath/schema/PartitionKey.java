package tenantpath.schema;

import java.util.List;

/**
 * How a partitioned table is split.
 *
 * @param strategy RANGE, LIST or HASH
 * @param columns the plain columns of the key; expressions are left out
 * @param definition as {@code pg_get_partkeydef} writes it: {@code RANGE (created_at)}
 */
public record PartitionKey(String strategy, List<String> columns, String definition) {
  public PartitionKey {
    columns = List.copyOf(columns);
  }
}

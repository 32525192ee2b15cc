package tenantpath.distribution;

import java.util.List;
import java.util.Optional;

/**
 * What the user asks of the design.
 *
 * @param tenant the root, and its key if it is not the primary key, as an identifier path
 * @param column the name of the column that tables without the key get
 * @param carriers columns that carry the key without a foreign key: {@code company_id} in every
 *     table, {@code orders.company_id} in one
 * @param citus the version the schema is to run on
 */
public record DesignOptions(
    Optional<String> tenant, Optional<String> column, List<String> carriers, CitusVersion citus) {
  public static final DesignOptions DEFAULT =
      new DesignOptions(Optional.empty(), Optional.empty(), List.of(), CitusVersion.DEFAULT);

  public DesignOptions {
    carriers = List.copyOf(carriers);
  }

  /** The defaults with this root. */
  public static DesignOptions tenant(String tenant) {
    return new DesignOptions(
        Optional.of(tenant), Optional.empty(), List.of(), CitusVersion.DEFAULT);
  }
}

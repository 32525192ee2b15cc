package tenantpath.plan;

import java.util.List;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

/**
 * Where a table's rows get the tenant key from.
 *
 * @param hops from the table to the nearest one that has the key; hardly ever more than one
 * @param keyColumn the column that holds the key at the end
 */
public record KeySource(List<Relationship> hops, String keyColumn) {
  public KeySource {
    hops = List.copyOf(hops);
    if (hops.isEmpty()) {
      throw new IllegalArgumentException("a key comes from another table");
    }
  }

  /** The table the key is read from. */
  public RelationName carrier() {
    return hops.get(hops.size() - 1).to();
  }

  public Relationship firstHop() {
    return hops.get(0);
  }
}

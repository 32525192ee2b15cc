package tenantpath.comparison;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one analysis said, as far as it is compared.
 *
 * @param tenant the root and its key, as SQL writes them; empty where there is none
 * @param tables by name, as SQL writes it
 * @param findings the codes of findings about no table, sorted
 */
public record Snapshot(String tenant, SortedMap<String, TableState> tables, List<String> findings) {
  public Snapshot {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    findings = List.copyOf(findings);
  }

  /**
   * What was said of one table.
   *
   * @param placement its class
   * @param key the distribution column; empty where it has none
   * @param path its hops in words; empty where it has none
   * @param planned yes or no
   * @param findings codes, sorted
   */
  public record TableState(
      String placement, String key, String path, String planned, List<String> findings) {
    public TableState {
      findings = List.copyOf(findings);
    }
  }
}

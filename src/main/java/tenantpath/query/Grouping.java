package tenantpath.query;

import java.util.List;
import tenantpath.schema.RelationName;

/**
 * A query level that groups by a table's primary key and uses more of its columns.
 *
 * @param name by which the query qualifies the table's columns
 * @param key the columns of the primary key
 * @param missing the further columns that it would have to group by without that key, sorted
 */
public record Grouping(RelationName table, String name, List<String> key, List<String> missing)
    implements Comparable<Grouping> {
  public Grouping {
    key = List.copyOf(key);
    missing = missing.stream().sorted().toList();
  }

  @Override
  public int compareTo(Grouping other) {
    int byTable = table.compareTo(other.table);
    return byTable != 0 ? byTable : toString().compareTo(other.toString());
  }
}

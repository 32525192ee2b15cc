package tenantpath.ddl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tenantpath.dump.NameLimit;
import tenantpath.schema.RelationName;

/**
 * Names what a statement leaves unnamed, by the server's own rule: makeObjectName,
 * ChooseRelationName and ChooseConstraintName.
 */
final class ConstraintNames {
  /** From so many alike on, the search goes on where it ended: a file may have thousands. */
  private static final int CROWD = 100;

  private final Map<RelationName, Integer> used = new HashMap<>();
  private final Map<List<String>, Integer> crowded = new HashMap<>();

  /** Counts a constraint's name as used in its table's schema. */
  void claim(String schema, String name) {
    used.merge(RelationName.of(schema, name), 1, Integer::sum);
  }

  void release(String schema, String name) {
    used.computeIfPresent(RelationName.of(schema, name), (k, n) -> n == 1 ? null : n - 1);
  }

  boolean isUsed(RelationName name) {
    return used.containsKey(name);
  }

  /** The first of table_columns_label, table_columns_label1, … that is free in the schema. */
  String choose(
      String schema, String table, String columns, String label, Predicate<RelationName> taken) {
    List<String> key = List.of(schema, table, columns, label);
    for (int pass = crowded.getOrDefault(key, 0); ; pass++) {
      String name = objectName(table, columns, pass == 0 ? label : label + pass);
      if (!taken.test(RelationName.of(schema, name))) {
        if (pass >= CROWD) {
          crowded.put(key, pass);
        }
        return name;
      }
    }
  }

  /** The columns' names joined, as long as they can matter. */
  static String addition(List<String> columns) {
    StringBuilder joined = new StringBuilder();
    for (String column : columns) {
      joined.append(joined.isEmpty() ? "" : "_").append(column);
      if (joined.length() > NameLimit.BYTES) {
        break;
      }
    }
    return NameLimit.clipped(joined.toString());
  }

  /** The longer of the two parts is cut until the whole fits. */
  static String objectName(String first, String second, String label) {
    int firstBytes = NameLimit.bytes(first);
    int secondBytes = NameLimit.bytes(second);
    int overhead = (second.isEmpty() ? 0 : 1) + 1 + NameLimit.bytes(label);
    int available = NameLimit.BYTES - overhead;
    while (firstBytes + secondBytes > available) {
      if (firstBytes > secondBytes) {
        firstBytes--;
      } else {
        secondBytes--;
      }
    }
    String head = NameLimit.clipped(first, firstBytes);
    String middle = second.isEmpty() ? "" : "_" + NameLimit.clipped(second, secondBytes);
    return head + middle + "_" + label;
  }
}

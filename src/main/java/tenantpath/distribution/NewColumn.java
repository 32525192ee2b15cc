package tenantpath.distribution;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tenantpath.schema.Table;

/** The name of the column that a table without the key gets. */
final class NewColumn {
  private static final int LONGEST = 63;

  private NewColumn() {}

  /** The usual name; where the table has it for something else, {@code tenant_} before it. */
  static String of(Table table, String usual) {
    Stream<String> names =
        Stream.concat(
            Stream.of(usual, cut("tenant_" + usual)),
            IntStream.iterate(2, i -> i + 1).mapToObj(i -> cut("tenant" + i + "_" + usual)));
    return names.filter(name -> table.column(name).isEmpty()).findFirst().orElseThrow();
  }

  private static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}

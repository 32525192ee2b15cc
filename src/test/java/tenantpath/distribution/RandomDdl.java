package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded schemas of tables, keys and foreign keys, as statements that stand in any order. */
final class RandomDdl {
  private final List<String> tables = new ArrayList<>();
  private final List<String> constraints = new ArrayList<>();

  private RandomDdl() {}

  static RandomDdl of(long seed) {
    Random random = new Random(seed);
    RandomDdl ddl = new RandomDdl();
    int count = 5 + random.nextInt(20);
    for (int i = 0; i < count; i++) {
      ddl.addTable(i, count, random);
    }
    return ddl;
  }

  private void addTable(int number, int count, Random random) {
    List<String> columns = new ArrayList<>(List.of("id bigint NOT NULL"));
    constraints.add(
        "ALTER TABLE t%d ADD CONSTRAINT t%d_pkey PRIMARY KEY (id)".formatted(number, number));
    int references = random.nextInt(4);
    for (int i = 0; i < references; i++) {
      int parent = random.nextInt(count);
      String column = random.nextInt(5) == 0 ? "t0_id" : "c" + i;
      if (columns.stream().anyMatch(c -> c.startsWith(column + " "))) {
        continue;
      }
      columns.add(column + " bigint" + (random.nextBoolean() ? " NOT NULL" : ""));
      if (random.nextInt(6) > 0) {
        constraints.add(
            "ALTER TABLE t%d ADD CONSTRAINT t%d_%s_fkey FOREIGN KEY (%s) REFERENCES t%d (id)"
                .formatted(number, number, column, column, parent));
      }
    }
    if (random.nextInt(5) == 0) {
      columns.add("owner_id bigint");
      columns.add("owner_type text");
    }
    tables.add("CREATE TABLE t%d (%s)".formatted(number, String.join(", ", columns)));
  }

  String text() {
    return script(tables, constraints);
  }

  /** The same with the names of tables in capitals, which must be quoted. */
  String inCapitals() {
    return text().replaceAll("(?<=TABLE |REFERENCES )t(\\d+)", "\"T$1\"");
  }

  /** The same statements in another order. */
  String shuffled(Random random) {
    List<String> otherTables = new ArrayList<>(tables);
    List<String> otherConstraints = new ArrayList<>(constraints);
    Collections.shuffle(otherTables, random);
    Collections.shuffle(otherConstraints, random);
    return script(otherTables, otherConstraints);
  }

  private static String script(List<String> tables, List<String> constraints) {
    return String.join(";\n", tables) + ";\n" + String.join(";\n", constraints) + ";\n";
  }
}

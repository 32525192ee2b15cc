package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.schema.RelationName;

/** However long a chain or a ring of tables is, nothing recurses along it. */
class DeepChainTest {
  private static final int TABLES = 2_000;

  @Test
  void aChainIsFilledInAsManyWavesAsTablesLackTheKey() {
    assertThat(wave(Designed.of(chain(), "accounts"), TABLES)).isEqualTo(TABLES - 1);
  }

  @Test
  void aRingIsFilledFromWhereTheKeyEnters() {
    String ring =
        chain() + "ALTER TABLE t1 ADD next_id bigint REFERENCES t%d (id);\n".formatted(TABLES);
    assertThat(wave(Designed.of(ring, "accounts"), TABLES)).isEqualTo(TABLES - 1);
  }

  private static int wave(Designed designed, int table) {
    Placement placement =
        designed.design().of(RelationName.of("public", "t" + table)).orElseThrow().placement();
    return ((Placement.Backfill) placement).wave();
  }

  private static String chain() {
    StringBuilder ddl = new StringBuilder("CREATE TABLE accounts (id bigint PRIMARY KEY);\n");
    for (int i = 1; i <= TABLES; i++) {
      ddl.append(
          "CREATE TABLE t%d (id bigint PRIMARY KEY, up_id bigint NOT NULL REFERENCES %s (id));%n"
              .formatted(i, i == 1 ? "accounts" : "t" + (i - 1)));
    }
    return ddl.toString();
  }
}

package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F02Test {
  @Test
  void reportsKeysAtDifferentPositions() {
    assertThat(
            Found.by(
                "F02",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint,
                  PRIMARY KEY (id, store_id));
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint,
                  CONSTRAINT crossed FOREIGN KEY (store_id, order_id) REFERENCES orders (id,
                  store_id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("FOREIGN KEY crossed (store_id, order_id)", "do not face each other");
            });
  }

  @Test
  void staysSilentWhenTheyFaceEachOther() {
    assertThat(
            Found.by(
                "F02",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint,
                  PRIMARY KEY (store_id, id));
                CREATE TABLE items (id bigint, store_id bigint NOT NULL REFERENCES stores (id),
                  order_id bigint,
                  FOREIGN KEY (order_id, store_id) REFERENCES orders (id, store_id));
                """))
        .isEmpty();
  }
}

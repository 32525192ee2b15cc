package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F12Test {
  @Test
  void reportsASelfReferenceWithoutTheKey() {
    assertThat(
            Found.by(
                "F12",
                """
                CREATE TABLE categories (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint PRIMARY KEY,
                  parent_id bigint CONSTRAINT parent REFERENCES categories (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY parent (parent_id) of public.categories references "
                          + "its own table",
                      "FOREIGN KEY (store_id, parent_id) REFERENCES public.categories "
                          + "(store_id, id)");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsOnBothSides() {
    assertThat(
            Found.by(
                "F12",
                """
                CREATE TABLE categories (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint, parent_id bigint,
                  PRIMARY KEY (store_id, id), FOREIGN KEY (store_id,
                  parent_id) REFERENCES categories (store_id, id));
                """))
        .isEmpty();
  }
}

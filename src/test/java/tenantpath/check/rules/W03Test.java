package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W03Test {
  @Test
  void reportsATableWhoseParentIsLeftOut() {
    assertThat(
            Found.by(
                "W03",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE files (id bigint PRIMARY KEY, order_id bigint NOT NULL);
                CREATE TABLE pages (file_id bigint NOT NULL REFERENCES files (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "public.pages gets its tenant by", "public.files is left out of the plan");
              assertThat(finding.table()).contains("public.pages");
            });
  }

  @Test
  void staysSilentWhenTheParentIsPlanned() {
    assertThat(
            Found.by(
                "W03",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE files (id bigint PRIMARY KEY,
                  order_id bigint NOT NULL REFERENCES orders (id));
                CREATE TABLE pages (file_id bigint NOT NULL REFERENCES files (id));
                """))
        .isEmpty();
  }
}

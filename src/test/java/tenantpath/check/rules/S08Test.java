package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class S08Test {
  @Test
  void reportsSequencesOfDistributedTables() {
    assertThat(
            Found.by(
                "S08",
                """
                CREATE SEQUENCE a;
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  id bigint DEFAULT nextval('public.a'::regclass));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains("Distributed tables draw from 1 sequence (public.a)");
            });
  }

  @Test
  void staysSilentWhenTheTableIsLocal() {
    assertThat(
            Found.by(
                "S08",
                """
                CREATE SEQUENCE a;
                CREATE TABLE settings (id bigint DEFAULT nextval('public.a'::regclass));
                """))
        .isEmpty();
  }
}

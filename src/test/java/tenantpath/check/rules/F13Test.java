package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F13Test {
  @Test
  void reportsASecondForeignKeyToTheRoot() {
    assertThat(
            Found.by(
                "F13",
                """
                CREATE TABLE referrals (store_id bigint NOT NULL REFERENCES stores (id),
                  referrer_id bigint CONSTRAINT referrals_referrer REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY referrals_referrer (referrer_id) of public.referrals references "
                          + "public.stores (id)",
                      "distributed by store_id");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.referrals DROP CONSTRAINT referrals_referrer;");
            });
  }

  @Test
  void staysSilentWhenTheForeignKeyIsTheKey() {
    assertThat(
            Found.by(
                "F13",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}

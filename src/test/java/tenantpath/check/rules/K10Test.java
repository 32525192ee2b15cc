package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class K10Test {
  @Test
  void reportsATimestampAsKey() {
    assertThat(
            Found.by(
                "K10",
                "days",
                """
                CREATE TABLE days (at timestamp with time zone PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("public.days.at is timestamp with time zone");
            });
  }

  @Test
  void reportsAnEnumAsKey() {
    assertThat(
            Found.by(
                "K10",
                "plans",
                """
                CREATE TYPE public.plan AS ENUM ('free', 'paid');
                CREATE TABLE plans (plan public.plan PRIMARY KEY);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("public.plans.plan is public.plan");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsANumber() {
    assertThat(
            Found.by(
                "K10",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}

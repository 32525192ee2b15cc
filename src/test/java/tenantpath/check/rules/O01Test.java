package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O01Test {
  @Test
  void reportsARangeTypeOfTheUser() {
    assertThat(
            Found.by(
                "O01",
                """
                CREATE TYPE public.float_range AS RANGE (subtype = double precision);
                CREATE TABLE readings (store_id bigint NOT NULL REFERENCES stores (id),
                  span public.float_range[]);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "Column public.readings.span depends on the range type public.float_range");
            });
  }

  @Test
  void reportsAMultirange() {
    assertThat(
            Found.by(
                "O01",
                """
                CREATE TYPE public.float_range AS RANGE (subtype = double precision);
                CREATE TABLE readings (store_id bigint NOT NULL REFERENCES stores (id),
                  spans public.float_multirange);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("Column public.readings.spans depends on the range type");
            });
  }

  @Test
  void reportsACompositeTypeThatHoldsOne() {
    assertThat(
            Found.by(
                "O01",
                """
                CREATE TYPE public.float_range AS RANGE (subtype = double precision);
                CREATE TYPE public.reading AS (at date, span public.float_range);
                CREATE TABLE readings (store_id bigint NOT NULL REFERENCES stores (id),
                  r public.reading);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "Column public.readings.r depends on the range type public.float_range");
            });
  }

  @Test
  void staysSilentWhenTheTypeIsAnEnumOrADomain() {
    assertThat(
            Found.by(
                "O01",
                """
                CREATE TYPE public.mood AS ENUM ('sad', 'ok');
                CREATE DOMAIN public.code AS text;
                CREATE TABLE readings (store_id bigint NOT NULL REFERENCES stores (id),
                  m public.mood, c public.code, r numrange);
                """))
        .isEmpty();
  }
}

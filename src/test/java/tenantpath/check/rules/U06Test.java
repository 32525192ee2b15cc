package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U06Test {
  @Test
  void reportsAnExclusionWithoutTheKey() {
    assertThat(
            Found.by(
                "U06",
                """
                CREATE TABLE bookings (store_id bigint NOT NULL REFERENCES stores (id),
                  room integer, during tstzrange,
                  CONSTRAINT free EXCLUDE USING gist (room WITH =, during WITH &&));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("free of public.bookings does not say store_id WITH =");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsComparedByEquality() {
    assertThat(
            Found.by(
                "U06",
                """
                CREATE TABLE bookings (store_id bigint NOT NULL REFERENCES stores (id),
                  during tstzrange,
                  EXCLUDE USING gist (store_id WITH =, during WITH &&));
                """))
        .isEmpty();
  }
}

package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class I02Test {
  @Test
  void reportsAUniqueIndexOf32Columns() {
    assertThat(
            Found.by(
                "I02",
                """
                CREATE TABLE wide (store_id bigint NOT NULL REFERENCES stores (id),
                  c01 integer, c02 integer, c03 integer, c04 integer, c05 integer, c06
                  integer, c07 integer, c08 integer, c09 integer, c10 integer, c11
                  integer, c12 integer, c13 integer, c14 integer, c15 integer, c16
                  integer, c17 integer, c18 integer, c19 integer, c20 integer, c21
                  integer, c22 integer, c23 integer, c24 integer, c25 integer, c26
                  integer, c27 integer, c28 integer, c29 integer, c30 integer, c31
                  integer, c32 integer);
                CREATE UNIQUE INDEX everything ON wide (
                  c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12, c13, c14,
                  c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28,
                  c29, c30, c31, c32);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("everything of public.wide has 32 columns");
            });
  }

  @Test
  void staysSilentWhenThereIsRoom() {
    assertThat(
            Found.by(
                "I02",
                """
                CREATE TABLE wide (store_id bigint NOT NULL REFERENCES stores (id), a integer,
                  b integer);
                CREATE UNIQUE INDEX everything ON wide (a, b);
                """))
        .isEmpty();
  }
}

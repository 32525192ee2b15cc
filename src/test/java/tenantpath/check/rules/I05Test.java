package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class I05Test {
  @Test
  void reportsAnOperatorClassOfTheUser() {
    assertThat(
            Found.by(
                "I05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE OPERATOR CLASS public.reverse_ops FOR TYPE bigint USING btree AS OPERATOR 3
                  =;
                CREATE INDEX newest ON orders USING btree (id public.reverse_ops);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "Index public.newest of public.orders uses the operator class "
                          + "public.reverse_ops");
              assertThat(finding.fix()).isEqualTo("DROP INDEX public.newest;");
            });
  }

  @Test
  void staysSilentWhenTheClassIsBuiltIn() {
    assertThat(
            Found.by(
                "I05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE OPERATOR CLASS public.reverse_ops FOR TYPE bigint USING btree AS OPERATOR 3
                  =;
                CREATE INDEX newest ON orders USING btree (id int8_ops);
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheTableIsLocal() {
    assertThat(
            Found.by(
                "I05",
                """
                CREATE TABLE settings (id bigint);
                CREATE OPERATOR CLASS public.reverse_ops FOR TYPE bigint USING btree AS OPERATOR 3
                  =;
                CREATE INDEX newest ON settings USING btree (id public.reverse_ops);
                """))
        .isEmpty();
  }
}

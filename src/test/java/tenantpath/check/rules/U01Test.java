package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class U01Test {
  @Test
  void reportsAPrimaryKeyWithoutTheKey() {
    assertThat(
            Found.by(
                "U01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "PRIMARY KEY orders_pkey (id) of public.orders does not contain store_id",
                      "PRIMARY KEY (store_id, id)");
              assertThat(finding.fix())
                  .isEqualTo(
                      "ALTER TABLE public.orders DROP CONSTRAINT orders_pkey, ADD CONSTRAINT "
                          + "orders_pkey PRIMARY KEY (store_id, id);");
            });
  }

  @Test
  void givesNoStatementThatFailsAlone() {
    assertThat(
            Found.by(
                "U01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE lines (id bigint PRIMARY KEY,
                  order_id bigint NOT NULL REFERENCES orders (id));
                """))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.fix()).isEmpty());
  }

  @Test
  void reportsQuotedNames() {
    assertThat(
            Found.by(
                "U01",
                """
                CREATE TABLE "Order" ("Id" bigint PRIMARY KEY,
                  "storeId" bigint NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "PRIMARY KEY \"Order_pkey\" (\"Id\") of public.\"Order\" does not contain "
                          + "\"storeId\"");
              assertThat(finding.table()).contains("public.\"Order\"");
            });
  }

  @Test
  void staysSilentWhenTheKeyIsInIt() {
    assertThat(
            Found.by(
                "U01",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint,
                  PRIMARY KEY (store_id, id));
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheTableIsAReferenceTable() {
    assertThat(
            Found.by(
                "U01",
                """
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint,
                  PRIMARY KEY (store_id, id));
                CREATE TABLE countries (id bigint PRIMARY KEY);
                ALTER TABLE orders ADD COLUMN country_id bigint REFERENCES countries (id);
                """))
        .isEmpty();
  }
}

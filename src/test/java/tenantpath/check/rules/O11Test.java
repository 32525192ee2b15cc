package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O11Test {
  @Test
  void reportsAViewThatGroupsByAPrimaryKey() {
    assertThat(
            Found.by(
                "O11",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id), number text);
                CREATE VIEW numbers AS SELECT o.id, o.number,
                  count(*) AS n FROM orders o GROUP BY o.id;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "View public.numbers selects columns it does not group by, which the primary "
                          + "key of public.orders allows");
            });
  }

  @Test
  void reportsARoutineWithAParsedBodyThatGroupsByAPrimaryKey() {
    assertThat(
            Found.by(
                "O11",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id), number text);
                CREATE FUNCTION numbers() RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC
                  SELECT o.number FROM orders o GROUP BY o.id; END;
                """))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .startsWith("Function public.numbers selects columns")
                    .endsWith("by one that groups by those columns too."));
  }

  @Test
  void reportsABodyInQuotesThatFailsAfterTheSwap() {
    assertThat(
            Found.by(
                "O11",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id), number text);
                CREATE FUNCTION as_text() RETURNS SETOF text LANGUAGE sql
                  AS 'SELECT o.number FROM orders o GROUP BY o.id';
                CREATE FUNCTION counted() RETURNS bigint LANGUAGE plpgsql AS $$ DECLARE n bigint;
                  BEGIN SELECT count(*) INTO n FROM orders o GROUP BY o.id; RETURN n; END $$;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .startsWith("public.as_text selects columns it does not group by")
                  .endsWith("once that key is another, the statement fails.");
            });
  }

  @Test
  void staysSilentWhenEveryColumnIsGrouped() {
    assertThat(
            Found.by(
                "O11",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id), number text);
                CREATE VIEW numbers AS SELECT o.id, o.number,
                  count(*) AS n FROM orders o GROUP BY o.id, o.number;
                """))
        .isEmpty();
  }
}

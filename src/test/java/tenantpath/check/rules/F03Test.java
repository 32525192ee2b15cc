package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class F03Test {
  @Test
  void reportsAForeignKeyToATableThatStaysLocal() {
    assertThat(
            Found.by(
                "F03",
                """
                CREATE TABLE papers (id bigint PRIMARY KEY);
                CREATE TABLE drawings (format text) INHERITS (papers);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint,
                  paper_id bigint CONSTRAINT orders_paper REFERENCES papers (id),
                  PRIMARY KEY (store_id, id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "FOREIGN KEY orders_paper (paper_id) of public.orders",
                      "references public.papers");
              assertThat(finding.fix())
                  .isEqualTo("ALTER TABLE public.orders DROP CONSTRAINT orders_paper;");
            });
  }

  @Test
  void staysSilentWhenTheTargetBecomesAReferenceTable() {
    assertThat(
            Found.by(
                "F03",
                """
                CREATE TABLE papers (id bigint PRIMARY KEY);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id), id bigint,
                  paper_id bigint REFERENCES papers (id), PRIMARY KEY (store_id, id));
                """))
        .isEmpty();
  }
}

package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Finding;

class P03Test {
  @Test
  void reportsParentAndChildren() {
    assertThat(
            Found.by(
                "P03",
                """
                CREATE TABLE documents (id bigint);
                CREATE TABLE invoices (total numeric) INHERITS (documents);
                """))
        .extracting(Finding::message)
        .satisfiesExactly(
            parent ->
                assertThat(parent).startsWith("public.documents is inherited by public.invoices;"),
            child ->
                assertThat(child).startsWith("public.invoices inherits from public.documents;"));
  }

  @Test
  void staysSilentWhenTheTableIsAPartition() {
    assertThat(
            Found.by(
                "P03",
                """
                CREATE TABLE payments (store_id bigint NOT NULL REFERENCES stores (id), paid date)
                  PARTITION BY RANGE (paid);
                CREATE TABLE payments_all PARTITION OF payments
                  FOR VALUES FROM (MINVALUE) TO (MAXVALUE);
                """))
        .isEmpty();
  }
}

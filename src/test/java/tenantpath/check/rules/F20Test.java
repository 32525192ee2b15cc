package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

class F20Test {
  private static final String DDL =
      """
      CREATE TABLE countries (id bigint PRIMARY KEY);
      CREATE TABLE banks (id bigint PRIMARY KEY,
        country_id bigint CONSTRAINT banks_country REFERENCES countries (id));
      CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
        country_id bigint REFERENCES countries (id));
      """;

  private static final Map<String, String> REASONS =
      Map.of(
          "CREATE TABLE online () INHERITS (banks);",
          "since public.banks is in an inheritance.",
          "CREATE POLICY p ON banks USING (id IN (SELECT id FROM banks));",
          "since public.banks has a policy with a subquery.",
          "CREATE TABLE offices (id bigint, bank bigint REFERENCES banks (id));"
              + " CREATE TABLE more () INHERITS (offices);",
          "since public.offices is in an inheritance.",
          "CREATE TABLE closed (bank public.banks);",
          "since public.banks gives its row type to a column.",
          "CREATE TABLE closed (banks public.banks[]);",
          "since public.banks gives its row type to a column.");

  @Test
  void reportsTheOneReasonThatHolds() {
    REASONS.forEach(
        (ddl, reason) ->
            assertThat(Found.by("F20", DDL + ddl))
                .as(ddl)
                .singleElement()
                .satisfies(
                    finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR),
                    finding -> assertThat(finding.message()).contains(reason)));
  }

  @Test
  void staysSilentWhenCitusManagesTheTable() {
    assertThat(Found.by("F20", DDL)).extracting(Finding::message).isEmpty();
  }
}

package tenantpath.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "provider_account_id",
        "providerAccountId",
        "ProviderAccountID",
        "PROVIDER_ACCOUNT_ID",
        "provider account id"
      })
  void splitsEveryStyleAlike(String name) {
    assertThat(NameWords.of(name)).containsExactly("provider", "account", "id");
  }

  @Test
  void keepsDigitsWithTheirWord() {
    assertThat(NameWords.of("v1_taskEvent2")).containsExactly("v1", "task", "event2");
  }

  @Test
  void comparesNamesWithoutStyle() {
    assertThat(NameWords.normalized("tenantId")).isEqualTo(NameWords.normalized("tenant_id"));
    assertThat(NameWords.normalized("tenants")).isNotEqualTo(NameWords.normalized("tenant"));
  }

  @ParameterizedTest
  @CsvSource({
    "companies, company",
    "apis, api",
    "analysis, analysis",
    "addresses, address",
    "statuses, status",
    "status, status",
    "boxes, box",
    "batches, batch",
    "caches, cache",
    "warehouses, warehouse",
    "clauses, clause",
    "campuses, campus",
    "people, person",
    "analyses, analysis",
    "databases, database",
    "series, series",
    "taxa, taxon",
    "data, datum",
    "keys, key",
    "as, as",
    "policy, policy"
  })
  void knowsTheSingular(String plural, String singular) {
    assertThat(NameWords.singularWord(plural)).isEqualTo(singular);
  }

  @Test
  void putsTheLastWordAloneInTheSingular() {
    assertThat(NameWords.singular("sales_order_lines")).containsExactly("sales", "order", "line");
  }
}

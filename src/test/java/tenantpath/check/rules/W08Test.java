package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class W08Test {
  @Test
  void reportsSchemasThatHoldNearlyTheSameTables() {
    assertThat(
            Found.withoutTenant(
                "W08",
                schemas("acme", "globex", "initech", "umbrella")
                    + "ALTER TABLE globex.orders ADD COLUMN rebate numeric;"
                    + "CREATE TABLE public.plans (id bigint PRIMARY KEY);"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .startsWith(
                      "4 schemas (acme, globex, initech and 1 more) hold nearly the same 2 tables");
              assertThat(finding.hint()).contains("citus_schema_distribute");
            });
  }

  @Test
  void warnsOnlyWhereTheTenantIsNamed() {
    assertThat(Found.by("W08", "a.accounts", schemas("a", "b", "c")))
        .extracting(finding -> finding.severity())
        .containsExactly(Severity.WARNING);
  }

  @Test
  void staysSilentWhenTwoSchemasAreAlikeOrMostTablesAreElsewhere() {
    assertThat(Found.withoutTenant("W08", schemas("a", "b"))).isEmpty();
    String most =
        List.of(1, 2, 3, 4, 5, 6, 7).stream()
            .map("CREATE TABLE public.t%d (id bigint PRIMARY KEY);"::formatted)
            .collect(Collectors.joining());
    assertThat(Found.withoutTenant("W08", schemas("a", "b", "c") + most)).isEmpty();
  }

  @Test
  void staysSilentWhenTablesDiffer() {
    assertThat(
            Found.withoutTenant(
                "W08",
                """
                CREATE TABLE a.x (id bigint PRIMARY KEY); CREATE TABLE a.y (id bigint);
                CREATE TABLE b.p (id bigint PRIMARY KEY); CREATE TABLE b.q (id bigint);
                CREATE TABLE c.r (id bigint PRIMARY KEY); CREATE TABLE c.s (id bigint);
                """))
        .isEmpty();
  }

  /** The same two tables of six columns in each. */
  static String schemas(String... names) {
    return Arrays.stream(names)
        .map(
            name ->
                """
                CREATE TABLE NAME.accounts (id bigint PRIMARY KEY, email text, since date);
                CREATE TABLE NAME.orders (id bigint PRIMARY KEY,
                  account_id bigint NOT NULL REFERENCES NAME.accounts, total numeric);
                """
                    .replace("NAME", name))
        .collect(Collectors.joining());
  }
}

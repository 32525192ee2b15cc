package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T10Test {
  private static final String MEMBERS =
      """
      CREATE TABLE members (store_id bigint NOT NULL REFERENCES stores (id), name text);
      CREATE FUNCTION public.is_member(store bigint) RETURNS boolean LANGUAGE sql AS $$
        SELECT EXISTS (SELECT FROM members WHERE store_id = store AND name = current_user) $$;
      CREATE TABLE orders (id bigint, store_id bigint NOT NULL REFERENCES stores (id));
      CREATE POLICY own ON orders USING (public.is_member(store_id));
      """;

  @Test
  void reportsAPolicyWhoseFunctionReadsATable() {
    assertThat(Found.by("T10", MEMBERS + "ALTER TABLE orders ENABLE ROW LEVEL SECURITY;"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("own of public.orders calls public.is_member, which reads public.mem");
            });
  }

  @Test
  void staysSilentWhenThePlanDropsThePolicyForItsSubquery() {
    assertThat(
            Found.by(
                "T10",
                MEMBERS.replace("(public.is_member", "((SELECT true) AND public.is_member")
                    + "ALTER TABLE orders ENABLE ROW LEVEL SECURITY;"))
        .isEmpty();
  }

  @Test
  void staysSilentWhenRowSecurityIsOff() {
    assertThat(Found.by("T10", MEMBERS)).isEmpty();
  }

  @Test
  void staysSilentWhenTheFunctionReadsASetting() {
    assertThat(
            Found.by(
                "T10",
                """
                CREATE FUNCTION public.store() RETURNS bigint LANGUAGE sql AS $$
                  SELECT current_setting('app.store')::bigint $$;
                CREATE TABLE orders (id bigint, store_id bigint NOT NULL REFERENCES stores (id));
                ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
                CREATE POLICY own ON orders USING (store_id = public.store());
                """))
        .isEmpty();
  }
}

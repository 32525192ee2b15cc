package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class Q14Test {
  @Test
  void reportsAConflictTargetWithoutTheKey() {
    assertThat(
            Found.by(
                "Q14",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.save(o bigint) RETURNS void LANGUAGE plpgsql AS $$
                BEGIN
                  INSERT INTO orders (id) VALUES (o) ON CONFLICT (id) DO NOTHING;
                END $$;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("public.save inserts into public.orders ON CONFLICT (id)");
            });
  }

  @Test
  void staysSilentWhenTheTargetHoldsTheKey() {
    assertThat(
            Found.by(
                "Q14",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.save(o bigint) RETURNS void LANGUAGE plpgsql AS $$
                BEGIN
                  INSERT INTO orders (id) VALUES (o) ON CONFLICT (store_id, id) DO NOTHING;
                END $$;
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheTableIsLocal() {
    assertThat(
            Found.by(
                "Q14",
                """
                CREATE TABLE settings (id bigint PRIMARY KEY);
                CREATE FUNCTION public.save(o bigint) RETURNS void LANGUAGE plpgsql AS $$
                BEGIN
                  INSERT INTO settings (id) VALUES (o) ON CONFLICT (id) DO NOTHING;
                END $$;
                """))
        .isEmpty();
  }
}

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
  void reportsAnExpressionAsTheTargetOfTheInsertItBelongsTo() {
    assertThat(
            Found.by(
                "Q14",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE people (store_id bigint NOT NULL REFERENCES stores (id), email text);
                CREATE UNIQUE INDEX people_email ON people USING btree (lower(email));
                CREATE FUNCTION public.save(e text) RETURNS void LANGUAGE sql AS $$
                  WITH o AS (INSERT INTO orders (id, store_id) VALUES (1, 1) RETURNING store_id)
                  INSERT INTO people (store_id, email) SELECT store_id, e FROM o
                    ON CONFLICT (lower(email)) WHERE true DO NOTHING $$;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("public.people ON CONFLICT (lower(email))");
              assertThat(finding.hint()).contains("ON CONFLICT (store_id, lower(email))");
            });
  }

  @Test
  void hasNoOtherTargetForAUniqueKeyOfTheRoot() {
    assertThat(
            Found.by(
                "Q14",
                """
                ALTER TABLE stores ADD slug text UNIQUE;
                CREATE FUNCTION public.save(s text) RETURNS void LANGUAGE sql AS $$
                  INSERT INTO stores (id, slug) VALUES (1, s) ON CONFLICT (slug) DO NOTHING $$;
                """))
        .singleElement()
        .satisfies(finding -> assertThat(finding.hint()).doesNotContain("ON CONFLICT"));
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

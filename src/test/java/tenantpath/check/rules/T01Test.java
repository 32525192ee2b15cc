package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T01Test {
  @Test
  void reportsATriggerOnADistributedTable() {
    assertThat(
            Found.by(
                "T01",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.updated_at := now();
                  RETURN NEW;
                END $$;
                CREATE TRIGGER orders_touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.touch();
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains(
                      "Trigger orders_touch (BEFORE UPDATE, executes public.touch) of "
                          + "public.orders");
              assertThat(finding.fix()).isEqualTo("DROP TRIGGER orders_touch ON public.orders;");
            });
  }

  @Test
  void reportsATriggerOnAReferenceTable() {
    assertThat(
            Found.by(
                "T01",
                """
                CREATE TABLE countries (id bigint PRIMARY KEY);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores (id),
                  country_id bigint REFERENCES countries (id));
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.updated_at := now();
                  RETURN NEW;
                END $$;
                CREATE TRIGGER countries_touch AFTER INSERT ON countries FOR EACH ROW EXECUTE
                  FUNCTION public.touch();
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("Trigger countries_touch (AFTER INSERT");
            });
  }

  @Test
  void staysSilentWhenTheTableIsLocal() {
    assertThat(
            Found.by(
                "T01",
                """
                CREATE TABLE settings (name text PRIMARY KEY);
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.updated_at := now();
                  RETURN NEW;
                END $$;
                CREATE TRIGGER settings_touch BEFORE UPDATE ON settings FOR EACH ROW EXECUTE
                  FUNCTION public.touch();
                """))
        .isEmpty();
  }
}

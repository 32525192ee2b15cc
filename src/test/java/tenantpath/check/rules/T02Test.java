package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T02Test {
  @Test
  void reportsATriggerOnALocalTable() {
    assertThat(
            Found.by(
                "T02",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE settings (name text PRIMARY KEY);
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.updated_at := now();
                  RETURN NEW;
                END $$;
                CREATE TRIGGER settings_touch BEFORE UPDATE ON settings FOR EACH ROW EXECUTE
                  FUNCTION public.touch();
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains("Trigger settings_touch of public.settings stays");
            });
  }

  @Test
  void staysSilentWhenTheTableIsDistributed() {
    assertThat(
            Found.by(
                "T02",
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
        .isEmpty();
  }
}

package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O05Test {
  @Test
  void reportsAnInsteadOfTrigger() {
    assertThat(
            Found.by(
                "O05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.updated_at := now();
                  RETURN NEW;
                END $$;
                CREATE VIEW open_orders AS SELECT id FROM orders;
                CREATE TRIGGER put INSTEAD OF INSERT ON open_orders FOR EACH ROW EXECUTE FUNCTION
                  public.touch();
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("View public.open_orders is written to through the trigger put");
            });
  }

  @Test
  void reportsARuleOnAView() {
    assertThat(
            Found.by(
                "O05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE VIEW open_orders AS SELECT id FROM orders;
                CREATE RULE keep AS ON DELETE TO open_orders DO INSTEAD NOTHING;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("View public.open_orders is written to through the rule keep");
            });
  }

  @Test
  void staysSilentWhenTheViewIsOverLocalTables() {
    assertThat(
            Found.by(
                "O05",
                """
                CREATE TABLE settings (name text);
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.updated_at := now();
                  RETURN NEW;
                END $$;
                CREATE VIEW names AS SELECT name FROM settings;
                CREATE TRIGGER put INSTEAD OF INSERT ON names FOR EACH ROW EXECUTE FUNCTION
                  public.touch();
                """))
        .isEmpty();
  }
}

package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O14Test {
  @Test
  void reportsAnEventTrigger() {
    assertThat(
            Found.by(
                "O14",
                """
                CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION public.watch();
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("Event trigger watch (ddl_command_end)");
              assertThat(finding.fix()).isEqualTo("ALTER EVENT TRIGGER watch DISABLE;");
            });
  }

  @Test
  void staysSilentWhenTheTriggerIsATablesOwn() {
    assertThat(
            Found.by(
                "O14",
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

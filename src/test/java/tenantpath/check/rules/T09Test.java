package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T09Test {
  @Test
  void reportsAnUpdateTriggerOfATableToFill() {
    assertThat(
            Found.by(
                "T09",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (order_id bigint NOT NULL REFERENCES orders (id),
                  updated_at timestamptz);
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.updated_at := now();
                  RETURN NEW;
                END $$;
                CREATE TRIGGER items_touch BEFORE INSERT OR UPDATE ON items FOR EACH ROW EXECUTE
                  FUNCTION public.touch();
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains(
                      "Trigger items_touch of public.items runs at UPDATE",
                      "the backfill of store_id");
            });
  }

  @Test
  void staysSilentWhenItRunsAtInsertOnly() {
    assertThat(
            Found.by(
                "T09",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE items (order_id bigint NOT NULL REFERENCES orders (id),
                  updated_at timestamptz);
                CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.updated_at := now();
                  RETURN NEW;
                END $$;
                CREATE TRIGGER items_touch BEFORE INSERT ON items FOR EACH ROW EXECUTE FUNCTION
                  public.touch();
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheTableHasTheKey() {
    assertThat(
            Found.by(
                "T09",
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

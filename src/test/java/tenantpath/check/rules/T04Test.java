package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T04Test {
  @Test
  void reportsATriggerThatAssignsTheKey() {
    assertThat(
            Found.by(
                "T04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.fill() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.store_id := current_setting('app.store')::bigint;
                  RETURN NEW;
                END $$;
                CREATE TRIGGER orders_fill BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.fill();
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("Trigger orders_fill of public.orders sets store_id in public.fill");
            });
  }

  @Test
  void reportsATriggerThatSelectsIntoTheKey() {
    assertThat(
            Found.by(
                "T04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.fill() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  SELECT id INTO NEW.store_id FROM stores;
                  RETURN NEW;
                END $$;
                CREATE TRIGGER orders_fill BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.fill();
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("sets store_id");
            });
  }

  @Test
  void staysSilentWhenItAssignsAnotherColumn() {
    assertThat(
            Found.by(
                "T04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.fill() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.store_id_text := NEW.store_id;
                  RETURN NEW;
                END $$;
                CREATE TRIGGER orders_fill BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.fill();
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenItOnlyComparesTheKey() {
    assertThat(
            Found.by(
                "T04",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE FUNCTION public.fill() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.id := coalesce(NEW.id, NEW.store_id);
                  RETURN NEW;
                END $$;
                CREATE TRIGGER orders_fill BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.fill();
                """))
        .isEmpty();
  }
}

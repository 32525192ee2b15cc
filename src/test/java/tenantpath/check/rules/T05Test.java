package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class T05Test {
  @Test
  void reportsATriggerThatWritesAnotherTable() {
    assertThat(
            Found.by(
                "T05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE totals (store_id bigint NOT NULL REFERENCES stores (id), n bigint);
                CREATE FUNCTION public.fill() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  UPDATE totals SET n = n + 1 WHERE store_id = NEW.store_id;
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
                  .contains(
                      "Trigger orders_fill of public.orders executes public.fill, which writes "
                          + "public.totals");
            });
  }

  @Test
  void staysSilentWhenItOnlyReads() {
    assertThat(
            Found.by(
                "T05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE totals (store_id bigint NOT NULL REFERENCES stores (id), n bigint);
                CREATE FUNCTION public.fill() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  PERFORM n FROM totals;
                  RETURN NEW;
                END $$;
                CREATE TRIGGER orders_fill BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.fill();
                """))
        .isEmpty();
  }

  @Test
  void staysSilentWhenTheNameStandsInAComment() {
    assertThat(
            Found.by(
                "T05",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                CREATE TABLE totals (store_id bigint NOT NULL REFERENCES stores (id), n bigint);
                CREATE FUNCTION public.fill() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  -- update totals
                  RAISE NOTICE 'insert into totals';
                  RETURN NEW;
                END $$;
                CREATE TRIGGER orders_fill BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION
                  public.fill();
                """))
        .isEmpty();
  }
}

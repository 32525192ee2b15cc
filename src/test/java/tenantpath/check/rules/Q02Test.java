package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

class Q02Test {
  private static final String TABLES =
      """
      CREATE TABLE public.orders (id bigint PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES stores (id));
      CREATE TABLE public.items (order_id bigint NOT NULL REFERENCES public.orders, sku text);
      CREATE TABLE public.notes (text text);
      CREATE TABLE public.visits (page text,
        store_id bigint DEFAULT 1 NOT NULL REFERENCES stores (id));
      """;

  private static List<Finding> inBody(String body) {
    return Found.by(
        "Q02",
        TABLES
            + "CREATE FUNCTION public.f(o bigint) RETURNS void LANGUAGE plpgsql AS $$ BEGIN "
            + body
            + " END $$;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO public.items (order_id, sku) VALUES (o, 'x');",
        "INSERT INTO items AS i (order_id) SELECT 1;",
        "INSERT INTO public.items SELECT o, 'x';",
        "WITH n AS (SELECT 1) INSERT INTO public.\"items\" VALUES (o, 'x');",
      })
  void reportsAnInsertThatDoesNotNameTheKey(String statement) {
    assertThat(inBody(statement))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("public.f inserts into public.items without store_id");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO public.items (order_id, store_id) VALUES (o, 1);",
        "INSERT INTO public.orders VALUES (o, 1);",
        "INSERT INTO public.notes (text) VALUES ('INSERT INTO items (sku) VALUES (1)');",
        "INSERT INTO public.visits (page) VALUES ('a');",
        "-- INSERT INTO public.items (sku) VALUES (1)\n NULL;",
      })
  void staysSilentWhenTheKeyIsThereOrComesFromADefault(String statement) {
    assertThat(inBody(statement)).isEmpty();
  }

  private static final String LOGGED =
      TABLES
          + """
          CREATE FUNCTION public.log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO public.items (sku) VALUES ('x'); RETURN NULL; END $$;
          """;

  @Test
  void reportsATriggerFunctionThatStillRuns() {
    String kept =
        "CREATE TRIGGER t AFTER INSERT ON public.notes FOR EACH ROW EXECUTE FUNCTION public.log();";
    assertThat(Found.by("Q02", LOGGED + kept)).hasSize(1);
  }

  @Test
  void staysSilentWhenItsTriggerIsDropped() {
    String dropped =
        "CREATE TRIGGER t AFTER INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION"
            + " public.log();";
    assertThat(Found.by("Q02", LOGGED + dropped)).isEmpty();
  }
}

package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String SHOP =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.countries (code text PRIMARY KEY);
      CREATE TABLE public.orders (id bigint PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES public.stores,
        country text REFERENCES public.countries);
      CREATE TABLE public."Item" (id bigint, order_id bigint NOT NULL REFERENCES public.orders);
      CREATE TABLE public.log (message text);
      CREATE TABLE archive.orders (id bigint);
      CREATE TABLE public.event (store_id bigint NOT NULL REFERENCES public.stores, at date)
        PARTITION BY RANGE (at);
      CREATE TABLE public.event_1 PARTITION OF public.event DEFAULT;
      """;

  @TempDir Path home;
  private Path shop;

  @BeforeEach
  void writeDump() throws IOException {
    shop = Files.writeString(home.resolve("shop.sql"), "CREATE SCHEMA archive;\n" + SHOP);
  }

  @Test
  void tellsHowATableReachesItsTenant() {
    Answer answer = explain("\"Item\"");
    assertThat(answer.status()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .contains("public.\"Item\": needs backfill (declared)")
        .contains("public.\"Item\" (order_id) → public.orders (id): NOT NULL")
        .contains("shop.sql:7:")
        .contains("What would change this\n");
  }

  @Test
  void tellsWhatWouldChangeEachClass() {
    assertThat(explain("public.orders").out()).contains("ready", "Only another tenant key would");
    assertThat(explain("stores").out()).contains("ready", "another table as the tenant");
    assertThat(explain("countries").out()).contains("reference", "would stay local");
    assertThat(explain("log").out()).contains("local", "would make it a reference table");
    assertThat(explain("event_1").out()).contains("ready", "Its parent's class");
  }

  @Test
  void fitsOneScreen() {
    assertThat(explain("\"Item\"").out().lines().count()).isLessThan(50);
  }

  @Test
  void findsATableWithoutRegardToCaseWhereThatIsUnique() {
    assertThat(explain("item").out()).contains("public.\"Item\"");
  }

  @Test
  void refusesANameOfSeveralTables() {
    Answer answer = explain("orders");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo("tenantpath: orders may be archive.orders or public.orders: say which.\n");
  }

  @Test
  void asksWhetherAMistypedTableWasMeant() {
    Answer answer = explain("countrys");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo("tenantpath: there is no table countrys: did you mean countries?\n");
  }

  private Answer explain(String table) {
    return Answer.to("explain", shop.toString(), table);
  }
}

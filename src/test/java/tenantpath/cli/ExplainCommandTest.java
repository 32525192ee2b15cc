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
  void showsTheQueryAndTheLinesThatCanBePasted() throws IOException {
    Path dump =
        Files.writeString(
            home.resolve("two.sql"),
            SHOP.replace("CREATE TABLE archive", "CREATE TABLE public")
                    .replace("archive.orders", "public.old_orders")
                + """
                CREATE TABLE public.staff (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES public.stores);
                CREATE TABLE public.notes (id bigint PRIMARY KEY,
                  order_id bigint NOT NULL REFERENCES public.orders,
                  staff_id bigint NOT NULL REFERENCES public.staff);
                """);
    String out = Answer.to("explain", dump.toString(), "notes", "--tenant", "stores").out();
    assertThat(out)
        .contains("public.notes: needs backfill (declared), planned")
        .contains("Rows whose paths disagree\n  SELECT count(*) FROM public.notes t JOIN")
        .contains("WHERE a1.store_id <> b1.store_id;")
        .contains("\n  tables:\n    - {table: public.notes, path: [order_id]}")
        .contains("\n    - {table: public.notes, leave-out: true}");
    Path decisions =
        Files.writeString(
            home.resolve("tenantpath.yml"),
            "tables:\n  - {table: notes, path: [staff_id], owner: shop}\n");
    String decided =
        Answer.to(
                "explain",
                dump.toString(),
                "notes",
                "--tenant",
                "stores",
                "--decisions",
                decisions.toString())
            .out();
    assertThat(decided)
        .contains("public.notes: needs backfill (decided), planned")
        .contains("class backfill, decided by shop, tenantpath.yml:2:5")
        .contains("public.notes (staff_id) → public.staff (id)");
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

  @Test
  void asksForTheTableBeforeItLooksForTheTenant() {
    Answer answer = Answer.to("explain", shop.toString(), "countrys", "--tenant", "nobody");
    assertThat(answer.err())
        .isEqualTo("tenantpath: there is no table countrys: did you mean countries?\n");
  }

  private Answer explain(String table) {
    return Answer.to("explain", shop.toString(), table);
  }
}

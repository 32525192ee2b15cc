package tenantpath.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tenantpath.testing.HandMadeAnalysis;

/** What becomes of constraints, told on small schemas with the root {@code stores}. */
class ConstraintLedgerTest {
  private static final String BASE =
      """
      CREATE TABLE public.countries (code text PRIMARY KEY);
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.orders (
        id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES public.stores);
      """;

  @Test
  void widensThePrimaryKeyOfADistributedTable() {
    assertThat(entry("", "orders_pkey"))
        .satisfies(is(Fate.WIDENED, "PRIMARY KEY (id)", "PRIMARY KEY (store_id, id)"));
  }

  @Test
  void keepsWhatContainsTheKeyOrStandsOnAReferenceTable() {
    assertThat(entry("", "stores_pkey").fate()).isEqualTo(Fate.KEPT);
    assertThat(entry("", "countries_pkey").fate()).isEqualTo(Fate.KEPT);
    assertThat(entry("", "orders_store_id_fkey").fate()).isEqualTo(Fate.KEPT);
  }

  @Test
  void demotesANaturalKeyToOneATenant() {
    assertThat(entry("ALTER TABLE public.orders ADD number text CONSTRAINT n UNIQUE;", "n"))
        .satisfies(is(Fate.DEMOTED, "UNIQUE (number)", "UNIQUE (store_id, number)"));
  }

  @Test
  void demotesAPartialExpressionIndex() {
    assertThat(
            entry(
                """
                ALTER TABLE public.orders ADD email text;
                CREATE UNIQUE INDEX e ON public.orders USING btree (lower(email)) WHERE (id > 0);
                """,
                "e"))
        .satisfies(
            is(
                Fate.DEMOTED,
                "CREATE UNIQUE INDEX e ON public.orders USING btree (lower(email)) WHERE (id > 0)",
                "CREATE UNIQUE INDEX e ON public.orders USING btree (store_id, lower(email))"
                    + " WHERE (id > 0)"));
  }

  @Test
  void dropsAUniqueOfTheRoot() {
    LedgerEntry entry = entry("ALTER TABLE public.stores ADD host text CONSTRAINT h UNIQUE;", "h");
    assertThat(entry).satisfies(is(Fate.DROPPED, "UNIQUE (host)", ""));
    assertThat(entry.reason()).contains("two tenants may take the same value");
  }

  @Test
  void keepsAUniqueOfTheRootAsTheTargetOfAForeignKey() {
    String ddl =
        """
        ALTER TABLE public.stores ADD host text CONSTRAINT h UNIQUE;
        ALTER TABLE public.orders ADD host text CONSTRAINT oh REFERENCES public.stores (host);
        """;
    assertThat(entry(ddl, "h")).satisfies(is(Fate.DEMOTED, "UNIQUE (host)", "UNIQUE (id, host)"));
    assertThat(entry(ddl, "oh").after())
        .isEqualTo("FOREIGN KEY (store_id, host) REFERENCES public.stores(id, host)");
  }

  @Test
  void widensAForeignKeyAndKeepsItNotValid() {
    assertThat(
            entry(
                """
                ALTER TABLE public.orders ADD parent_id bigint;
                ALTER TABLE public.orders ADD CONSTRAINT p FOREIGN KEY (parent_id)
                  REFERENCES public.orders (id) ON DELETE CASCADE NOT VALID;
                """,
                "p"))
        .satisfies(
            is(
                Fate.WIDENED,
                "FOREIGN KEY (parent_id) REFERENCES public.orders(id) ON DELETE CASCADE NOT VALID",
                "FOREIGN KEY (store_id, parent_id) REFERENCES public.orders(store_id, id)"
                    + " ON DELETE CASCADE NOT VALID"));
  }

  @Test
  void changesActionsThatWouldWriteTheKey() {
    LedgerEntry entry =
        entry(
            """
            ALTER TABLE public.orders ADD parent_id bigint;
            ALTER TABLE public.orders ADD CONSTRAINT p FOREIGN KEY (parent_id)
              REFERENCES public.orders (id) ON UPDATE CASCADE ON DELETE SET NULL (parent_id);
            """,
            "p");
    assertThat(entry.fate()).isEqualTo(Fate.CHANGED);
    assertThat(entry.after())
        .isEqualTo("FOREIGN KEY (store_id, parent_id) REFERENCES public.orders(store_id, id)");
    assertThat(entry.reason())
        .contains("ON DELETE SET NULL becomes NO ACTION")
        .contains("ON UPDATE CASCADE becomes NO ACTION");
  }

  @Test
  void writesMatchFullOfNullableColumnsAsMatchSimple() {
    assertThat(
            entry(
                """
                ALTER TABLE public.orders ADD parent_id bigint;
                ALTER TABLE public.orders ADD CONSTRAINT p FOREIGN KEY (parent_id)
                  REFERENCES public.orders (id) MATCH FULL;
                """,
                "p"))
        .satisfies(
            is(
                Fate.WIDENED,
                "FOREIGN KEY (parent_id) REFERENCES public.orders(id) MATCH FULL",
                "FOREIGN KEY (store_id, parent_id) REFERENCES public.orders(store_id, id)"));
  }

  @Test
  void dropsForeignKeysThatWouldCrossTenants() {
    assertThat(
            entry(
                "ALTER TABLE public.orders ADD referrer_id bigint CONSTRAINT r"
                    + " REFERENCES public.stores;",
                "r"))
        .satisfies(is(Fate.DROPPED, "FOREIGN KEY (referrer_id) REFERENCES public.stores(id)", ""));
  }

  @Test
  void dropsForeignKeysBetweenDistributedAndOtherTables() {
    String ddl =
        """
        CREATE TABLE public.notes (id bigint PRIMARY KEY);
        ALTER TABLE public.orders ADD note_id bigint CONSTRAINT n REFERENCES public.notes;
        ALTER TABLE public.countries ADD seller_id bigint CONSTRAINT s REFERENCES public.stores;
        ALTER TABLE public.orders ADD country text CONSTRAINT c REFERENCES public.countries;
        """;
    assertThat(entry(ddl, "n").fate()).isEqualTo(Fate.DROPPED);
    assertThat(entry(ddl, "s").fate()).isEqualTo(Fate.DROPPED);
    assertThat(entry(ddl, "c").fate()).isEqualTo(Fate.KEPT);
  }

  @Test
  void movesForeignKeysOfPartitionsToTheirParent() {
    LedgerEntry entry =
        entry(
            """
            CREATE TABLE public.events (store_id bigint NOT NULL REFERENCES public.stores,
              order_id bigint, at date NOT NULL) PARTITION BY RANGE (at);
            CREATE TABLE public.events_1 PARTITION OF public.events DEFAULT;
            ALTER TABLE public.events_1 ADD CONSTRAINT e1 FOREIGN KEY (order_id)
              REFERENCES public.orders (id);
            """,
            "e1");
    assertThat(entry)
        .satisfies(
            is(
                Fate.MOVED,
                "FOREIGN KEY (order_id) REFERENCES public.orders(id)",
                "FOREIGN KEY (store_id, order_id) REFERENCES public.orders(store_id, id)"));
  }

  @Test
  void dropsTriggersAndPoliciesWithSubqueries() {
    String ddl =
        """
        CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
        CREATE TRIGGER t BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.f();
        CREATE POLICY q ON public.orders USING ((store_id IN ( SELECT stores.id FROM public.stores)));
        CREATE POLICY p ON public.orders USING ((id <> 'select'::text::bigint));
        """;
    assertThat(entry(ddl, "t").fate()).isEqualTo(Fate.DROPPED);
    assertThat(entry(ddl, "q").fate()).isEqualTo(Fate.DROPPED);
    assertThat(entry(ddl, "p").fate()).isEqualTo(Fate.KEPT);
  }

  @Test
  void dropsForeignKeysThatWouldMakeCitusManageAnInheritance() {
    String ddl =
        """
        CREATE TABLE public.logs (id bigint PRIMARY KEY, country text CONSTRAINT l
          REFERENCES public.countries);
        CREATE TABLE public.more (log_id bigint REFERENCES public.logs);
        """;
    assertThat(entry(ddl, "l").fate()).isEqualTo(Fate.KEPT);
    LedgerEntry entry = entry(ddl + "CREATE TABLE public.heir () INHERITS (public.more);", "l");
    assertThat(entry.fate()).isEqualTo(Fate.DROPPED);
    assertThat(entry.reason()).contains("Citus would have to manage public.logs, and cannot");
  }

  @Test
  void dropsForeignKeysThatWouldMakeCitusManageAPolicyWithASubquery() {
    String ddl =
        """
        CREATE TABLE public.logs (id bigint PRIMARY KEY, country text CONSTRAINT l
          REFERENCES public.countries);
        CREATE POLICY q ON public.logs USING (%s);
        """;
    assertThat(entry(ddl.formatted("(id > 0)"), "l").fate()).isEqualTo(Fate.KEPT);
    String subquery = ddl.formatted("(country IN ( SELECT countries.code FROM public.countries))");
    assertThat(entry(subquery, "l").fate()).isEqualTo(Fate.DROPPED);
    assertThat(entry(subquery, "q").fate()).isEqualTo(Fate.KEPT);
  }

  @Test
  void changesADefaultThatIsDrawnFromASequence() {
    String ddl =
        """
        CREATE TABLE public.kinds (id bigint PRIMARY KEY);
        CREATE SEQUENCE public.s;
        ALTER TABLE public.countries ADD kind bigint DEFAULT nextval('public.s'::regclass)
          CONSTRAINT k REFERENCES public.countries_too (id) ON DELETE SET DEFAULT;
        """;
    String two = "CREATE TABLE public.countries_too (id bigint PRIMARY KEY);" + ddl;
    assertThat(entry(two, "k"))
        .satisfies(
            is(
                Fate.CHANGED,
                "FOREIGN KEY (kind) REFERENCES public.countries_too(id) ON DELETE SET DEFAULT",
                "FOREIGN KEY (kind) REFERENCES public.countries_too(id)"));
  }

  private static LedgerEntry entry(String ddl, String name) {
    List<String> carriers =
        ddl.contains("public.events")
            ? List.of("public.stores.id", "public.orders.store_id", "public.events.store_id")
            : List.of("public.stores.id", "public.orders.store_id");
    return HandMadeAnalysis.of(
            BASE + ddl, "store_id", carriers, List.of("public.countries", "public.countries_too"))
        .plan()
        .ledger()
        .stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Consumer<LedgerEntry> is(Fate fate, String before, String after) {
    return entry -> {
      assertThat(entry.fate()).isEqualTo(fate);
      assertThat(entry.before()).isEqualTo(before);
      assertThat(entry.after()).isEqualTo(after);
    };
  }
}

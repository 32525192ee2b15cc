package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Citus does not take to the workers keeps its table out, and nothing else does. */
class UnsupportedObstaclesTest {
  private static final String BASE =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.countries (code text PRIMARY KEY);
      CREATE TYPE public.span AS RANGE (subtype = integer);
      CREATE DOMAIN public.code AS text;
      CREATE SEQUENCE public.s;
      CREATE SEQUENCE public.t;
      CREATE TABLE public.orders (
        id bigint PRIMARY KEY, store_id bigint NOT NULL REFERENCES public.stores,
        country text REFERENCES public.countries);
      CREATE FUNCTION public.known(text) RETURNS boolean LANGUAGE sql
        AS 'SELECT EXISTS (SELECT FROM public.stores)';
      CREATE FUNCTION public.listed(text) RETURNS boolean LANGUAGE sql
        AS 'SELECT EXISTS (SELECT FROM public.countries)';
      CREATE FUNCTION public.sane(text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
      CREATE FUNCTION public.code_of(public.countries) RETURNS text LANGUAGE sql
        AS 'SELECT $1.code';
      CREATE FUNCTION public.whole(public.orders) RETURNS bigint LANGUAGE sql AS 'SELECT 1';
      CREATE OPERATOR CLASS public.own FOR TYPE text USING btree AS FUNCTION 1 bttextcmp(text, text);
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNSUPPORTED_TYPE | ALTER TABLE public.orders ADD during public.span[]",
        "SEVERAL_SEQUENCES | ALTER TABLE public.orders ADD n bigint"
            + " DEFAULT nextval('public.s') + nextval('public.t')",
        "CHECK_READS_TABLE | ALTER TABLE public.orders ADD CHECK (public.known(country))",
        "CHECK_READS_TABLE | ALTER TABLE public.orders ADD CHECK (public.listed(country))",
        "FUNCTION_NEEDS_TABLE | CREATE POLICY p ON public.orders"
            + " USING (public.code_of(NULL::public.countries) = country)",
        "FUNCTION_NEEDS_TABLE | CREATE INDEX i ON public.orders USING btree (id)"
            + " WHERE public.code_of(NULL::public.countries) = country",
        "FUNCTION_NEEDS_OWN_TABLE | ALTER TABLE public.orders ADD CHECK (public.whole(orders.*) > 0)",
        "OPERATOR_CLASS | CREATE INDEX i ON public.orders USING btree (country public.own)",
        "RESTRICTIVE_POLICY | CREATE POLICY p ON public.orders AS RESTRICTIVE"
            + " USING (store_id IN (SELECT id FROM public.stores))",
        "RESTRICTIVE_POLICY | CREATE POLICY p ON public.orders AS RESTRICTIVE USING (store_id > 0)",
      })
  void keepsOut(ObstacleType type, String ddl) {
    Designed design = Designed.of(BASE + ddl + ";", "public.stores");
    assertThat(design.obstacle("orders", type)).contains(ObstacleKind.NEEDS_DECISION);
    assertThat(design.table("orders").planned()).isFalse();
    assertThat(design.table("stores").planned()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE public.orders ADD during int4range",
        "ALTER TABLE public.orders ADD c public.code",
        "ALTER TABLE public.orders ADD n bigint DEFAULT nextval('public.s')",
        "ALTER TABLE public.orders ADD CHECK (public.sane(country))",
        "CREATE INDEX i ON public.orders USING btree (country text_pattern_ops)",
        "CREATE POLICY p ON public.orders USING (store_id > 0)",
        "CREATE POLICY p ON public.orders USING (store_id IN (SELECT id FROM public.stores))",
      })
  void staysSilentWhenWorkersCanHaveIt(String ddl) {
    Designed design = Designed.of(BASE + ddl + ";", "public.stores");
    assertThat(design.table("orders").planned()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders", "notes"})
  void keepsOutEveryTableThatASequenceOfSeveralTypesFeeds(String table) {
    Designed design =
        Designed.of(
            BASE
                + """
                ALTER TABLE public.orders ADD n bigint DEFAULT nextval('public.s');
                CREATE TABLE public.notes (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES public.stores,
                  n integer DEFAULT nextval('public.s'));
                """,
            "public.stores");
    assertThat(design.obstacle(table, ObstacleType.SEQUENCE_OF_SEVERAL_TYPES))
        .contains(ObstacleKind.NEEDS_DECISION);
    assertThat(design.table(table).planned()).isFalse();
  }
}

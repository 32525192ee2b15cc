package tenantpath.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** What pg_dump writes with --quote-all-identifiers reads as what it writes without. */
class QuotedDumpTest {
  private static final RelationName V = RelationName.of("public", "v");

  private static void assertReadAlike(String quoted, String plain) {
    assertThat(ModelCatalog.facts(Reading.schema(quoted)))
        .isEqualTo(ModelCatalog.facts(Reading.schema(plain)));
  }

  @Test
  void expressionsLoseTheQuotesThatNoNameNeeds() {
    assertReadAlike(
        """
        CREATE TABLE "public"."t" ("id" integer DEFAULT "nextval"('"public"."s"'::"regclass"),
          "body" "jsonb" DEFAULT '{}'::"jsonb", "raw" "json" DEFAULT '[]'::"json",
          "user" "text", "Name" "text", "day" "date",
          CONSTRAINT "c" CHECK (("length"("user") > 0) AND ("Name" <> 'a "b"'::"text")));
        CREATE INDEX "i" ON "public"."t" USING "btree" ("lower"("Name") "text_pattern_ops", "day")
          WITH ("fillfactor"='70', "deduplicate_items"='off') WHERE ("day" IS NOT NULL);
        CREATE POLICY "p" ON "public"."t" USING (("user" = "current_setting"('a.b'::"text")));
        """,
        """
        CREATE TABLE public.t (id integer DEFAULT nextval('public.s'::regclass),
          body jsonb DEFAULT '{}'::jsonb, raw json DEFAULT '[]'::json,
          "user" text, "Name" text, day date,
          CONSTRAINT c CHECK ((length("user") > 0) AND ("Name" <> 'a "b"'::text)));
        CREATE INDEX i ON public.t USING btree (lower("Name") text_pattern_ops, day)
          WITH (fillfactor='70', deduplicate_items=off) WHERE (day IS NOT NULL);
        CREATE POLICY p ON public.t USING (("user" = current_setting('a.b'::text)));
        """);
  }

  @Test
  void triggersAreWrittenAsTheServerPrintsThem() {
    assertReadAlike(
        """
        CREATE TABLE t (a int, "b c" int);
        CREATE OR REPLACE TRIGGER "g" BEFORE UPDATE OF "a", "b c" OR INSERT ON "public"."t"
          FOR EACH ROW WHEN ((new."a" > 0)) EXECUTE FUNCTION "public"."f"();
        """,
        """
        CREATE TABLE t (a int, "b c" int);
        CREATE TRIGGER g BEFORE INSERT OR UPDATE OF a, "b c" ON public.t
          FOR EACH ROW WHEN ((new.a > 0)) EXECUTE FUNCTION public.f();
        """);
  }

  @Test
  void namesInsideStringsOfObjectsAreUnquotedToo() {
    Schema schema =
        Reading.schema(
            """
            CREATE VIEW v AS SELECT '"public"."T"'::"regclass" AS "a", '"plain"'::text AS b,
              "to_tsvector"('"english"'::"regconfig", 'x') AS "c",
              '"public"."f"(integer,"text")'::"regprocedure" AS "d";
            """);

    assertThat(schema.view(V).orElseThrow().query().replaceAll("\\s+", " "))
        .isEqualTo(
            "SELECT 'public.\"T\"'::regclass AS a, '\"plain\"'::text AS b,"
                + " to_tsvector('english'::regconfig, 'x') AS c,"
                + " 'public.f(integer,text)'::regprocedure AS d");
  }

  @Test
  void staysAsWrittenWhenTheNameWouldMeanSomethingElse() {
    Schema schema =
        Reading.schema(
            """
            CREATE VIEW v AS SELECT 1 "day", 2 AS "day", "left"('a', 1), x."Year", "select"
              FROM x;
            """);

    assertThat(schema.view(V).orElseThrow().query().replaceAll("\\s+", " "))
        .isEqualTo("SELECT 1 \"day\", 2 AS day, \"left\"('a', 1), x.\"Year\", \"select\" FROM x");
  }

  @Test
  void functionBodiesAreNotTouched() {
    Schema schema =
        Reading.schema(
            """
            CREATE FUNCTION "public"."f"("x" "json") RETURNS "json" LANGUAGE "sql"
              AS $$ SELECT "x" $$;
            """);

    assertThat(schema.routines())
        .singleElement()
        .satisfies(
            routine -> {
              assertThat(routine.body()).isEqualTo(" SELECT \"x\" ");
              assertThat(routine.arguments()).isEqualTo("x json");
              assertThat(routine.returns()).contains("json");
            });
  }
}

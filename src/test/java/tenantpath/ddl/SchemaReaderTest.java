package tenantpath.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import tenantpath.schema.RelationName;

class SchemaReaderTest {
  @Test
  void accountsForEveryStatement() {
    SchemaReading reading =
        Reading.of(
            """
            SET statement_timeout = 0;
            CREATE TABLE a (id int);
            GRANT ALL ON a TO bob;
            CREATE GADGET x;
            GRANT SELECT ON a TO bob;
            """);

    assertThat(reading.sources()).hasSize(1);
    assertThat(reading.sources().get(0).total()).isEqualTo(5);
    assertThat(reading.sources().get(0).read()).isEqualTo(1);
    assertThat(reading.sources().get(0).ignored()).isEqualTo(3);
    assertThat(reading.ignored())
        .containsExactly(entry("GRANT", 2L), entry("SET statement_timeout", 1L));
    assertThat(reading.unread())
        .extracting(UnreadStatement::text)
        .containsExactly("CREATE GADGET x");
    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().value()).isEqualTo("R01");
              assertThat(finding.span().orElseThrow()).hasToString("test.sql:4:1");
            });
  }

  @Test
  void goesOnAfterAStatementThatIsNotUnderstood() {
    SchemaReading reading = Reading.of("CREATE TABLE a (id int,,); CREATE TABLE b (id int);");

    assertThat(reading.unread()).hasSize(1);
    assertThat(reading.schema().tables()).hasSize(1);
  }

  @Test
  void reportsARelationThatIsDefinedTwice() {
    SchemaReading reading = Reading.of("CREATE TABLE a (x int); CREATE TABLE a (y int);");

    assertThat(reading.findings()).extracting(f -> f.code().value()).containsExactly("R03");
    assertThat(Reading.table(reading.schema(), "a").column("x")).isPresent();
  }

  @Test
  void staysSilentWhenASecondDefinitionSaysIfNotExists() {
    SchemaReading reading =
        Reading.of("CREATE TABLE a (x int); CREATE TABLE IF NOT EXISTS a (y int);");

    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void resolvesNamesAlongTheSearchPath() {
    SchemaReading reading =
        Reading.of(
            """
            CREATE TABLE shop.orders (id int);
            CREATE TABLE public.orders (id int);
            SET search_path = shop, public;
            ALTER TABLE orders ADD PRIMARY KEY (id);
            SELECT pg_catalog.set_config('search_path', '', false);
            CREATE TABLE notes (id int);
            """);

    assertThat(reading.schema().table(RelationName.of("shop", "orders")).orElseThrow().primaryKey())
        .isPresent();
    assertThat(reading.schema().table(RelationName.of("public", "notes"))).isPresent();
  }

  @Test
  void countsTheRowsOfTheDataSection() {
    SchemaReading reading =
        Reading.of(
            """
            CREATE TABLE a (id int);
            CREATE TABLE b (id int);
            CREATE TABLE c (id int);
            COPY public.a (id) FROM stdin;
            1
            2
            \\.
            COPY public.b (id) FROM stdin;
            \\.
            """);

    assertThat(Reading.table(reading.schema(), "a").rows()).hasValue(2);
    assertThat(Reading.table(reading.schema(), "b").rows()).hasValue(0);
    assertThat(Reading.table(reading.schema(), "c").rows()).isEmpty();
  }

  @Test
  void takesAPublicationThatExistsElsewhereAsOneThatIsAddedTo() {
    SchemaReading reading =
        Reading.of("CREATE TABLE a (id int); ALTER PUBLICATION live ADD TABLE ONLY public.a;");

    assertThat(reading.unread()).isEmpty();
    assertThat(reading.schema().publications())
        .singleElement()
        .satisfies(
            publication ->
                assertThat(publication.tables()).containsExactly(RelationName.of("public", "a")));
  }

  @Test
  void reportsATableThatOnlyAServerCanMake() {
    SchemaReading reading =
        Reading.of(
            """
            SELECT * INTO kept FROM a;
            WITH b AS (SELECT 1) SELECT * INTO UNLOGGED kept FROM b;
            DO $$ BEGIN CREATE TABLE a (id int); END $$;
            """);

    assertThat(reading.unread())
        .extracting(UnreadStatement::reason)
        .containsExactly(
            "only a server can tell the columns of SELECT … INTO",
            "only a server can tell the columns of SELECT … INTO",
            "only a server can tell what a block of code does");
  }

  @Test
  void staysSilentWhenAQueryMakesNothing() {
    SchemaReading reading =
        Reading.of(
            """
            SELECT count(*) FROM a;
            WITH gone AS (DELETE FROM a RETURNING id) INSERT INTO b SELECT id FROM gone;
            WITH x AS (SELECT 1) UPDATE a SET id = 2;
            """);

    assertThat(reading.unread()).isEmpty();
  }
}

package tenantpath.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tenantpath.finding.Finding;
import tenantpath.source.InputFile;
import tenantpath.source.Span;

class DumpReaderTest {
  private final List<DumpItem> items = new ArrayList<>();

  @Test
  void takesTheVersionsFromTheHeader() throws UnreadableInput {
    DumpReading reading =
        read(
            """
            -- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
            -- Dumped by pg_dump version 18.1

            SET lock_timeout = 0;
            """);
    assertThat(reading.sources())
        .containsExactly(new SourceFacts("dump.sql", "plain", "15.20", "18.1"));
    assertThat(items)
        .containsExactly(
            new SourceStart("dump.sql"), new Statement("SET lock_timeout = 0", at(4, 1)));
  }

  @Test
  void semicolonsInQuotesAndCommentsEndNothing() throws UnreadableInput {
    assertThat(
            statements(
                """
                SELECT ';', E'\\';', "a;b", $$;$$, $t$ $$;$$ $t$ /* ; /* ; */ ; */; -- ; x
                SELECT 2;
                """))
        .hasSize(2);
  }

  @Test
  void namesThePlaceOfTheFirstToken() throws UnreadableInput {
    assertThat(
            statements(
                """
                SELECT 'é'; /* ü */ SELECT 2;
                """))
        .containsExactly(
            new Statement("SELECT 'é'", at(1, 1)), new Statement("SELECT 2", at(1, 21)));
  }

  @Test
  void keepsABodyInOneStatement() throws UnreadableInput {
    assertThat(
            statements(
                """
                CREATE FUNCTION f() RETURNS integer LANGUAGE sql
                    BEGIN ATOMIC
                 SELECT CASE WHEN true THEN CASE 1 WHEN 1 THEN 1 END END;
                 SELECT 2;
                END;
                CREATE RULE r AS ON INSERT TO t DO ( DELETE FROM a; DELETE FROM b; );
                """))
        .hasSize(2);
  }

  @Test
  void countsTheRowsOfACopyAndPassesThem() throws UnreadableInput {
    read(
        """
        COPY public."My (T)" (a, "b)") FROM stdin;
        1\t;
        \\N\t'
        \\.


        SELECT 1;
        """);
    assertThat(items)
        .containsExactly(
            new SourceStart("dump.sql"),
            new CopyBlock("public.\"My (T)\"", "a, \"b)\"", 2, at(1, 1)),
            new Statement("SELECT 1", at(7, 1)));
  }

  @Test
  void countsTheRowsOfInserts() throws UnreadableInput {
    read(
        """
        INSERT INTO public.t VALUES (1, 'a;b)', (2)), (2, 'values', NULL)
        ON CONFLICT (a) DO NOTHING;
        INSERT INTO "T" (a) OVERRIDING SYSTEM VALUE VALUES (1);
        INSERT INTO t DEFAULT VALUES;
        INSERT INTO t SELECT * FROM (VALUES (1)) v;
        """);
    assertThat(items)
        .containsExactly(
            new SourceStart("dump.sql"),
            new InsertBlock("public.t", OptionalLong.of(2), at(1, 1)),
            new InsertBlock("\"T\"", OptionalLong.of(1), at(3, 1)),
            new InsertBlock("t", OptionalLong.of(1), at(4, 1)),
            new InsertBlock("t", OptionalLong.empty(), at(5, 1)));
  }

  @Test
  void passesOnCommandsForPsql() throws UnreadableInput {
    read(
        """
        \\restrict abc;'
        \\connect shop
        \\connect -reuse-previous=on "dbname='it\\'s ""mine""'"
        \\c postgresql://localhost:5432/other?user=a
        \\connect - postgres
        """);
    assertThat(items)
        .filteredOn(
            item -> !(item instanceof MetaCommand command) || command.span().start().line() == 1)
        .containsExactly(
            new SourceStart("dump.sql"),
            new MetaCommand("\\restrict abc;'", at(1, 1)),
            new Connect("shop", at(2, 1)),
            new Connect("it's \"mine\"", at(3, 1)),
            new Connect("other", at(4, 1)));
  }

  @Test
  void reportsWhereACutFileWasCut() throws UnreadableInput {
    assertThat(cutIn("SELECT 1;\nSELECT 'abc")).containsExactly("dump.sql:2:8");
    assertThat(cutIn("SELECT 1;\n/* abc")).containsExactly("dump.sql:2:1");
    assertThat(cutIn("SELECT 1;\n SELECT $x$ abc $x")).containsExactly("dump.sql:2:9");
    assertThat(cutIn("SELECT 1;\nSELECT \"abc")).containsExactly("dump.sql:2:8");
    assertThat(cutIn("SELECT 1;\nCREATE TABLE a (")).containsExactly("dump.sql:2:1");
    assertThat(cutIn("SELECT 1;\nCOPY a FROM stdin;\n1\n2")).containsExactly("dump.sql:2:1");
    assertThat(cutIn("SELECT 1;\nINSERT INTO a VALUES (1")).containsExactly("dump.sql:2:1");
  }

  @Test
  void refusesWhatIsNoDump() {
    assertThatThrownBy(() -> DumpReader.read(nowhere(), items::add))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage("nowhere.sql: there is no such file");
    assertThatThrownBy(() -> read(" \n"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage("dump.sql: the file is empty: write one with pg_dump --schema-only DATABASE");
    assertThatThrownBy(() -> read("-- MySQL dump 10.13  Distrib 8.0.36\n"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageStartingWith("dump.sql: this is a MySQL dump, not a PostgreSQL dump: write one");
  }

  private static DumpSource nowhere() {
    return DumpSource.of(List.of(InputFile.of(Path.of("nowhere.sql"))));
  }

  private List<String> cutIn(String text) throws UnreadableInput {
    return read(text).findings().stream()
        .map(Finding::span)
        .map(span -> span.orElseThrow().toString())
        .toList();
  }

  private List<Statement> statements(String text) throws UnreadableInput {
    assertThat(read(text).findings()).isEmpty();
    return items.stream().filter(Statement.class::isInstance).map(Statement.class::cast).toList();
  }

  private DumpReading read(String text) throws UnreadableInput {
    return DumpReader.read(DumpSource.ofText("dump.sql", text), items::add);
  }

  private static Span at(int line, int column) {
    return Span.of("dump.sql", line, column);
  }
}

package tenantpath.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tenantpath.finding.Finding;
import tenantpath.source.Span;

class StatementSplitterTest {
  private static final String EVERYTHING =
      """
      \\restrict x
      SET client_encoding = 'UTF8'; /* a /* nested */ comment */ SELECT E'\\';' "a""b;";
      SELECT 'é''; ', U&'\\0441', $1, a$b$, $é$ ; $$ ; $é$ -- ; the end
      ;;;
      CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE 1 WHEN 1 THEN 2 END; END;
      COPY "a b".c (d, "e)") FROM stdin;
      1\t2\r
      \\N
      \\.x
      \\\\.
      \\.
      CREATE RULE r AS ON UPDATE TO t DO ALSO (SELECT 1; SELECT 2);
      INSERT INTO a VALUES (1, ';'), (E'\\'', $$;$$);
      SELECT 1 \\gexec
      SELECT
        \\echo inside
        2;
      SELECT 'last'\
      """;

  private final List<DumpItem> items = new ArrayList<>();

  @Test
  void readsAlikeWhereverTheBufferEnds() {
    List<DumpItem> whole = read(EVERYTHING, StandardCharsets.UTF_8, 1 << 16);
    assertThat(whole).hasSize(13);
    for (int size = 1; size < 80; size++) {
      assertThat(read(EVERYTHING, StandardCharsets.UTF_8, size)).as("%d", size).isEqualTo(whole);
    }
  }

  @Test
  void endsSomewhereWhereverTheTextIsCut() {
    for (int length = 0; length < EVERYTHING.length(); length++) {
      read(EVERYTHING.substring(0, length), StandardCharsets.UTF_8, 16);
    }
  }

  @Test
  void aCommandForPsqlEndsTheStatementItSends() {
    assertThat(read("SELECT 1 \\gexec\nSELECT\n\\echo hi\n2 \\; SELECT 3;"))
        .containsExactly(
            new MetaCommand("\\gexec", at(1, 10)),
            new Statement("SELECT 1", at(1, 1)),
            new MetaCommand("\\echo hi", at(3, 1)),
            new Statement("SELECT\n        \n2", at(2, 1)),
            new Statement("SELECT 3", at(4, 6)));
  }

  @Test
  void dataBehindACopyOfPsqlIsPassed() {
    assertThat(read("\\copy public.t (a) from stdin\n1;\n\\.\nSELECT 1;"))
        .containsExactly(
            new MetaCommand("\\copy public.t (a) from stdin", at(1, 1)),
            new CopyBlock("public.t", "a", 1, at(1, 1)),
            new Statement("SELECT 1", at(4, 1)));
  }

  @Test
  void keywordsMayBeNamesInABody() {
    String body = "CREATE FUNCTION f() BEGIN ATOMIC SELECT a.end AS case, b AS end; END";
    assertThat(read(body + "; SELECT 1;")).hasSize(2).startsWith(new Statement(body, at(1, 1)));
  }

  @Test
  void lineEndsOfWindowsBecomeOrdinary() {
    assertThat(read("SELECT 1,\r\n 2;\r\nCOPY t FROM stdin;\r\n1\r\n\\.\r\nSELECT 3;\r\n"))
        .containsExactly(
            new Statement("SELECT 1,\n 2", at(1, 1)),
            new CopyBlock("t", "", 1, at(3, 1)),
            new Statement("SELECT 3", at(6, 1)));
  }

  @Test
  void oldStringsGetTheirPrefix() {
    assertThat(
            read(
                """
                SET standard_conforming_strings = off;
                COMMENT ON TABLE t IS 'it\\'s', 'plain', E'a\\n', 'a'
                  'b\\'c';
                SELECT pg_catalog.set_config('standard_conforming_strings', 'on', false);
                SELECT '\\';
                """))
        .extracting(item -> ((Statement) item).text())
        .containsExactly(
            "SET standard_conforming_strings = off",
            "COMMENT ON TABLE t IS E'it\\'s', 'plain', E'a\\n', E'a'\n  'b\\'c'",
            "SELECT pg_catalog.set_config('standard_conforming_strings', 'on', false)",
            "SELECT '\\'");
  }

  @Test
  void theDumpSaysItsEncoding() {
    String latin = "SET client_encoding = 'LATIN1';\nSELECT 'é'; SELECT 1;\n";
    assertThat(read(latin, StandardCharsets.ISO_8859_1, 64))
        .endsWith(new Statement("SELECT 'é'", at(2, 1)), new Statement("SELECT 1", at(2, 13)));
    String cyrillic = "SET client_encoding TO WIN1251;\nSELECT 'ж';";
    assertThat(read(cyrillic, Charset.forName("windows-1251"), 64))
        .endsWith(new Statement("SELECT 'ж'", at(2, 1)));
  }

  @Test
  void aBackslashThatEndsACharacterEscapesNothing() {
    String japanese = "SET client_encoding = 'SJIS';\nSELECT E'表'; SELECT 1;\n";
    assertThat(read(japanese, Charset.forName("windows-31j"), 64))
        .endsWith(new Statement("SELECT E'表'", at(2, 1)), new Statement("SELECT 1", at(2, 14)));
    String chinese = "SET NAMES 'GB18030';\nSELECT E'誠\uD840\uDC00'; SELECT 1;\n";
    assertThat(read(chinese, Charset.forName("GB18030"), 3))
        .endsWith(
            new Statement("SELECT E'誠\uD840\uDC00'", at(2, 1)),
            new Statement("SELECT 1", at(2, 15)));
  }

  @Test
  void reportsTextThatIsNotInItsEncoding() {
    Output output = new Output("dump.sql", items::add);
    byte[] bytes = "SELECT 'é';\nSELECT 'é';".getBytes(StandardCharsets.ISO_8859_1);
    splitter(new ByteCursor(new ByteArrayInputStream(bytes)), output).split();
    assertThat(output.findings()).extracting(f -> f.code().value()).containsExactly("R08");
    assertThat(items).startsWith(new Statement("SELECT 'é'", at(1, 1)));
  }

  @Test
  void aStatementTooLongToHoldIsPassedOver() {
    String text = "SELECT 1;\nSELECT '" + "x".repeat(5000) + "';\nSELECT 2;";
    assertThat(read(text, StandardCharsets.UTF_8, 64))
        .contains(new Statement("SELECT 1", at(1, 1)), new Statement("SELECT 2", at(3, 1)))
        .filteredOn(BrokenStatement.class::isInstance)
        .hasSize(1);
  }

  @Test
  void reportsADumpWithoutItsLastLine() {
    assertThat(findings("--\n-- PostgreSQL database dump\n--\nSELECT 1;\n"))
        .containsExactly("the line \"-- PostgreSQL database dump complete\" is not there");
  }

  @Test
  void staysSilentAboutAWholeDump() {
    String dump = "-- PostgreSQL database dump\nSELECT 1;\n-- PostgreSQL database dump complete\n";
    assertThat(findings(dump)).isEmpty();
    assertThat(findings("SELECT 1;\n")).isEmpty();
  }

  @Test
  void aCommandForPsqlEndsTheRelationOfAnInsert() {
    assertThat(read("INSERT INTO a\\echo\n VALUES (1);\n"))
        .containsExactly(
            new MetaCommand("\\echo", at(1, 14)),
            new InsertBlock("a", OptionalLong.of(1), at(1, 1)));
  }

  @Test
  void theLastStatementMayLackItsSemicolonWherePeopleWroteIt() {
    assertThat(findings("SELECT 1;\nSELECT 2\n"))
        .containsExactly("the last statement has no semicolon");
    assertThat(items).endsWith(new Statement("SELECT 2", at(2, 1)));
    assertThat(findings("-- PostgreSQL database dump\nSELECT 2"))
        .startsWith("the file ends inside this statement");
    assertThat(findings("SELECT (2")).containsExactly("the file ends inside this statement");
  }

  private List<String> findings(String text) {
    items.clear();
    Output output = new Output("dump.sql", items::add);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    splitter(new ByteCursor(new ByteArrayInputStream(bytes)), output).split();
    return output.findings().stream().map(Finding::message).toList();
  }

  private List<DumpItem> read(String text) {
    return read(text, StandardCharsets.UTF_8, 1 << 12);
  }

  private List<DumpItem> read(String text, Charset charset, int bufferSize) {
    items.clear();
    byte[] bytes = text.getBytes(charset);
    ByteCursor cursor = new ByteCursor(new ByteArrayInputStream(bytes), bufferSize, 2000);
    splitter(cursor, new Output("dump.sql", items::add)).split();
    return List.copyOf(items);
  }

  private static StatementSplitter splitter(ByteCursor cursor, Output output) {
    return new StatementSplitter(cursor, new ReadingSettings(), output);
  }

  private static Span at(int line, int column) {
    return Span.of("dump.sql", line, column);
  }
}

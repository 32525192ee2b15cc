package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String STORES =
      """
      --
      -- PostgreSQL database dump
      --

      CREATE TABLE public.stores (id bigint NOT NULL, name text);
      """;

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "keys", "schema"})
  void refusesAMissingFile(String command) {
    assertUnreadable(Answer.to(command, home.resolve("gone.sql").toString()), "gone.sql");
  }

  @Test
  void refusesAFolderThatIsNoDump() {
    assertUnreadable(analyze(home), home.getFileName().toString());
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertUnreadable(analyze(file("empty.sql", "")), "empty.sql", "empty");
    assertUnreadable(analyze(file("blank.sql", "\n \n")), "blank.sql");
  }

  @Test
  void refusesABinary() throws IOException {
    byte[] elf = new byte[4096];
    System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
    Path binary = Files.write(home.resolve("program"), elf);
    assertUnreadable(analyze(binary), "program");
  }

  @Test
  void refusesAMySqlDump() throws IOException {
    String dump =
        """
        -- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
        --
        -- Host: localhost    Database: shop
        /*!40101 SET NAMES utf8 */;
        CREATE TABLE `stores` (`id` int NOT NULL) ENGINE=InnoDB;
        """;
    assertUnreadable(analyze(file("mysql.sql", dump)), "mysql.sql", "MySQL");
  }

  @Test
  void reportsADumpCutInTheMiddleOfACopyBlock() throws IOException {
    assertCut(STORES + "COPY public.stores (id, name) FROM stdin;\n1\tBlue Ket", 6, "COPY");
  }

  @Test
  void reportsADumpCutInTheMiddleOfAQuote() throws IOException {
    assertCut(STORES + "COMMENT ON TABLE public.stores IS 'One row a ten", 6, "string constant");
  }

  @Test
  void reportsADumpCutInTheMiddleOfAFunction() throws IOException {
    assertCut(
        STORES + "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql\n    AS $_$\n  SELECT 1;\n",
        7,
        "$_$");
  }

  @Test
  void writesNothingWhereOneOfTheFilesCannotBeRead() throws IOException {
    Path good = file("good.sql", STORES);
    Path out = home.resolve("out");
    Answer answer =
        Answer.to(
            "analyze",
            good.toString(),
            home.resolve("gone.sql").toString(),
            "--out",
            out.toString());
    assertUnreadable(answer, "gone.sql");
    assertThat(out).doesNotExist();
  }

  @Test
  void tellsThatNothingOfAFileWasUnderstood() throws IOException {
    String dump = file("error.sql", "pg_dump: error: connection refused\n").toString();
    Answer checked = Answer.to("check", dump);
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.out()).contains("The dump defines no table", "pg_dump --schema-only");
    Answer keys = Answer.to("keys", dump);
    assertThat(keys.out()).isEqualTo("The dump defines no table.\n");
    assertThat(keys.err()).contains("1 statement was not understood, first at error.sql:1:1");
    assertThat(analyze(Path.of(dump)).out())
        .contains("The dump defines no table: there is nothing");
  }

  @Test
  void refusesNamesThatAreNoFiles() {
    assertThat(Answer.to("check", ""))
        .isEqualTo(
            new Answer(
                2,
                "",
                "tenantpath: Invalid value for positional parameter at index 0..* (DUMP): the name"
                    + " of the file is empty. Try 'tenantpath check --help'.\n"));
    assertThat(Answer.to("check", "a\0b").err()).contains("cannot be the name of a file here");
  }

  private Path file(String name, String text) throws IOException {
    return Files.write(home.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private Answer analyze(Path dump) {
    return Answer.to("analyze", dump.toString(), "--out", home.resolve("out").toString());
  }

  private void assertUnreadable(Answer answer, String... parts) {
    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("tenantpath: ").contains(parts).hasLineCount(1);
    assertThat(home.resolve("out")).doesNotExist();
  }

  private void assertCut(String dump, int line, String what) throws IOException {
    Answer answer = analyze(file("cut.sql", dump));
    assertThat(answer.status()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).contains("R02");
    List<String> report = Files.readAllLines(home.resolve("out/report.md"));
    assertThat(report).anyMatch(text -> text.contains("R02"));
    assertThat(Files.readString(home.resolve("out/analysis.json")))
        .contains("\"code\": \"R02\"")
        .contains("\"line\": " + line)
        .contains(what);
  }
}

package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {
  private static final String SHOP =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.orders (id bigint PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES public.stores);
      CREATE TABLE public.staff (id bigint PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES public.stores);
      """;

  @TempDir Path home;
  private Path before;
  private Path after;

  @BeforeEach
  void writeDumps() throws IOException {
    before =
        Files.writeString(
            home.resolve("before.sql"),
            SHOP
                + "CREATE TABLE public.notes (id bigint PRIMARY KEY,"
                + " order_id bigint NOT NULL REFERENCES public.orders);"
                + "CREATE TABLE public.log (message text);");
    after =
        Files.writeString(
            home.resolve("after.sql"),
            SHOP
                + "CREATE TABLE public.notes (id bigint PRIMARY KEY,"
                + " staff_id bigint NOT NULL REFERENCES public.staff);"
                + "CREATE TABLE public.flags (name text);");
  }

  @Test
  void tellsWhatChangedTableByTable() {
    Answer answer = diff(before, after);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("+ public.flags: local\n- public.log: local\n~ public.notes\n")
        .contains(
            "    path: order_id -> public.orders → staff_id -> public.staff\n",
            "\n1 added, 1 gone, 3 changed\n");
  }

  @Test
  void saysTheSameOfTheAnalysesAsOfTheirDumps() throws IOException {
    assertThat(diff(analysed(before), analysed(after)).out()).isEqualTo(diff(before, after).out());
    assertThat(diff(analysed(before), after).out()).isEqualTo(diff(before, after).out());
    assertThat(diff(analysed(before), before).out()).isEqualTo("Nothing changed.\n");
  }

  @Test
  void takesTheFolderOfAnEarlierRun() throws IOException {
    Path folder = analysed(before).getParent();
    assertThat(diff(folder, after).out()).isEqualTo(diff(before, after).out());
  }

  @Test
  void writesJson() {
    Answer answer =
        Answer.to(
            "diff", before.toString(), after.toString(), "--tenant", "stores", "--format", "json");
    assertThat(answer.out())
        .contains("\"format\": \"tenantpath-diff\"", "\"table\": \"public.notes\"")
        .contains("\"before\": \"order_id -> public.orders\"");
    assertThat(Answer.to("diff", "a", "b", "--format", "xml").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | it is not JSON at line 1",
        "{}{} | it is not JSON at line 1",
        "[] | its format is not tenantpath-analysis",
        "{\"format\": \"tenantpath-schema\"} | its format is not tenantpath-analysis",
        "{\"format\": \"tenantpath-analysis\", \"version\": 2} | its version is 2",
        "{\"format\": \"tenantpath-analysis\", \"version\": 1} | tables is no list",
        "{\"format\": \"tenantpath-analysis\", \"version\": 1, \"tables\": [{}]} | tables[0].name",
        "{\"format\": \"tenantpath-analysis\", \"version\": 1, \"tables\": [7]} | tables[0].name"
      })
  void refusesAFileThatIsNoAnalysis(String json, String reason) throws IOException {
    Path file = Files.writeString(home.resolve("other.json"), json);
    Answer answer = diff(file, after);
    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.err()).contains("other.json is no analysis.json: " + reason);
  }

  @Test
  void refusesNestsAndFilesThatAreNotThere() throws IOException {
    Path nest = Files.writeString(home.resolve("nest.json"), "{\"a\":" + "[".repeat(100_000));
    assertThat(diff(nest, after).status()).isEqualTo(3);
    assertThat(diff(home.resolve("absent.json"), after).status()).isEqualTo(3);
    assertThat(diff(Path.of("-"), Path.of("-")).err()).contains("give - once");
  }

  private Path analysed(Path dump) throws IOException {
    Path out = home.resolve(dump.getFileName() + ".out");
    Answer.to(
        "analyze",
        dump.toString(),
        "--tenant",
        "stores",
        "--quiet",
        "--format",
        "json",
        "--out",
        out.toString());
    return out.resolve("analysis.json");
  }

  private static Answer diff(Path before, Path after) {
    return Answer.to("diff", before.toString(), after.toString(), "--tenant", "stores");
  }
}

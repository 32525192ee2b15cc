package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingArgumentsTest {
  private static final Path ARCHIVES = Path.of("src/test/resources/tenantpath/dump");
  private static final String SHOP = "CREATE TABLE public.stores (id bigint PRIMARY KEY);\n";
  private static final String ALL =
      """
      CREATE ROLE bob;
      \\connect template1
      COMMENT ON DATABASE template1 IS 'empty';
      \\connect shop
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.orders (id bigint PRIMARY KEY, store_id bigint REFERENCES public.stores);
      \\connect crm
      CREATE TABLE public.people (id bigint PRIMARY KEY);
      """;

  @TempDir Path home;
  private Path all;

  @BeforeEach
  void writeDump() throws IOException {
    all = Files.writeString(home.resolve("all.sql"), ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "keys", "explain", "schema"})
  void asksWhichDatabaseIsMeant(String command) {
    Answer answer = asked(command);
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo(
            "tenantpath: the dump holds several databases: crm, shop; choose one with"
                + " --database.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "keys", "explain", "schema"})
  void takesTheDatabaseThatIsNamed(String command) {
    Answer answer = asked(command, "--database", "shop");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).isNotEmpty().doesNotContain("people");
  }

  @Test
  void refusesADatabaseThatIsNotThere() {
    Answer answer = asked("schema", "--database", "shops");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo(
            "tenantpath: the dump holds no database shops; it holds crm, shop, template1.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.dump", "shop-inserts.dump", "shop.tar", "shop-directory"})
  void countsTheRowsOfAnArchiveWhenAskedTo(String name) throws IOException {
    assertThat(rowsIn(ARCHIVES.resolve(name))).isEmpty();
    assertThat(rowsIn(ARCHIVES.resolve(name), "--row-counts"))
        .isNotEmpty()
        .isEqualTo(rowsIn(ARCHIVES.resolve("shop.sql")));
  }

  @Test
  void readsAFolderOfMigrationsInTheOrderOfItsNames() throws IOException {
    Path folder = Files.createDirectory(home.resolve("migrations"));
    Files.writeString(folder.resolve("002.sql"), "ALTER TABLE public.stores ADD name text;\n");
    Files.writeString(folder.resolve("001.sql"), SHOP);
    Answer answer = Answer.to("schema", folder.toString());
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).contains("\"name\" : \"name\"");
  }

  @Test
  void aSearchPathEndsWithItsFile() throws IOException {
    Path one =
        Files.writeString(
            home.resolve("1.sql"), "CREATE SCHEMA a; SET search_path = a; CREATE TABLE t ();\n");
    Path two = Files.writeString(home.resolve("2.sql"), "CREATE TABLE t ();\n");
    assertThat(Answer.to("schema", one.toString(), two.toString()).out())
        .contains("\"schema\" : \"a\"", "\"schema\" : \"public\"");
  }

  @Test
  void aRelationDefinedTwiceIsAFinding() throws IOException {
    Path one = Files.writeString(home.resolve("1.sql"), SHOP);
    Path two = Files.writeString(home.resolve("2.sql"), "\n" + SHOP);
    Path out = home.resolve("out");
    Answer answer = Answer.to("analyze", one.toString(), two.toString(), "--out", out.toString());
    assertThat(answer.status()).isZero();
    assertThat(Files.readString(out.resolve("report.md"))).contains("R03", "public.stores");
    assertThat(Files.readString(out.resolve("analysis.json"))).contains("\"file\": \"2.sql\"");
  }

  @Test
  void readsACompressedDump() throws IOException {
    Path packed = home.resolve("a.sql.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(SHOP.getBytes());
    }
    assertThat(Answer.to("schema", packed.toString()).out())
        .isEqualTo(Answer.to("schema", Files.writeString(home.resolve("b"), SHOP) + "").out());
  }

  private Answer asked(String command, String... options) {
    List<String> line = new ArrayList<>(List.of(command, all.toString()));
    if (command.equals("explain")) {
      line.add("stores");
    }
    if (command.equals("analyze")) {
      line.addAll(List.of("--out", home.resolve("out").toString()));
    }
    line.addAll(Arrays.asList(options));
    return Answer.to(line.toArray(String[]::new));
  }

  private List<String> rowsIn(Path dump, String... options) throws IOException {
    Path out = home.resolve("out");
    List<String> line =
        new ArrayList<>(List.of("analyze", dump.toString(), "--out", out.toString()));
    line.addAll(Arrays.asList(options));
    assertThat(Answer.to(line.toArray(String[]::new)).err()).isEmpty();
    return Files.readAllLines(out.resolve("analysis.json")).stream()
        .filter(text -> text.matches(" *\"rows\": [0-9]+,?"))
        .toList();
  }
}

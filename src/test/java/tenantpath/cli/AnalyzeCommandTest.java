package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzeCommandTest {
  private static final String SHOP =
      """
      CREATE TABLE public.stores (id bigint NOT NULL, slug text NOT NULL);
      CREATE TABLE public.orders (id bigint NOT NULL, store_id bigint NOT NULL);
      CREATE TABLE public.items (id bigint NOT NULL, order_id bigint NOT NULL);
      ALTER TABLE ONLY public.stores ADD CONSTRAINT stores_pkey PRIMARY KEY (id);
      ALTER TABLE ONLY public.stores ADD CONSTRAINT stores_slug_key UNIQUE (slug);
      ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
      ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_store_fkey
        FOREIGN KEY (store_id) REFERENCES public.stores(id);
      ALTER TABLE ONLY public.items ADD CONSTRAINT items_order_fkey
        FOREIGN KEY (order_id) REFERENCES public.orders(id);
      """;

  @TempDir Path home;
  private Path shop;

  @BeforeEach
  void writeDump() throws IOException {
    shop = Files.writeString(home.resolve("shop.sql"), SHOP);
  }

  @Test
  void writesEveryFileAndSaysWhere() throws IOException {
    Answer answer = analyze();
    assertThat(answer.status()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .contains("store_id", "2  orders, stores", "1  items", "U12", "Written to " + out());
    assertThat(files(out()))
        .contains("analysis.json", "report.html", "report.md", "tables.csv", "tables.xlsx")
        .contains("sql/README.md", "sql/30-backfill.sql", "sql/rollback/10-add-columns.sql");
  }

  @Test
  void writesOneFileForEachSideOfANewCluster() throws IOException {
    assertThat(
            Answer.to("analyze", shop.toString(), "--route", "new-cluster", "--out", out() + "")
                .status())
        .isZero();
    assertThat(files(out()))
        .contains("sql/migrate-source.sql", "sql/migrate-target.sql", "sql/86-set-sequences.sql")
        .contains("sql/rollback/60-keys.sql")
        .doesNotContain("sql/migrate.sql", "sql/96-free-local-copy.sql")
        .doesNotContain("sql/rollback/80-distribute.sql");
    assertThat(out().resolve("analysis.json")).content().contains("\"route\": \"new-cluster\"");
    assertThat(out().resolve("report.md")).content().contains("| migrate-target.sql | Copies");
  }

  @Test
  void refusesAnotherRoute() {
    Answer answer = Answer.to("analyze", shop.toString(), "--route", "sideways");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("'sideways' is none of in-place, new-cluster");
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    analyze();
    Answer.to("analyze", shop.toString(), "--out", home.resolve("again").toString());
    List<String> files = files(out());
    assertThat(files).isEqualTo(files(home.resolve("again")));
    for (String file : files) {
      assertThat(home.resolve("again").resolve(file)).hasSameBinaryContentAs(out().resolve(file));
    }
  }

  @Test
  void writesOnlyTheFormatsAskedFor() throws IOException {
    analyze();
    Answer answer = analyze("--format", "json,CSV");
    assertThat(files(out())).containsExactly(".tenantpath-files", "analysis.json", "tables.csv");
    assertThat(answer.out()).endsWith(": analysis.json, tables.csv\n");
  }

  @Test
  void refusesAnUnknownFormat() {
    Answer answer = analyze("--format", "json,pdf");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .contains("'pdf' is none of html, md, json, csv, xlsx, sarif, sql, all");
    assertThat(out()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"none,0", "error,1", "warning,1", "note,1"})
  void failsOnFindingsAtOrAboveTheSeverityAskedFor(String severity, int status) {
    assertThat(analyze("--fail-on", severity).status()).isEqualTo(status);
  }

  @Test
  void refusesAnUnknownSeverity() {
    assertThat(analyze("--fail-on", "fatal").err())
        .contains("'fatal' is none of none, error, warning, note");
  }

  @Test
  void printsNothingWhenQuiet() {
    Answer answer = analyze("--quiet");
    assertThat(answer).isEqualTo(new Answer(0, "", ""));
    assertThat(out().resolve("report.md")).exists();
  }

  @Test
  void takesTheTenantAskedForOrSaysWhichWasMeant() throws IOException {
    assertThat(analyze("--tenant", "orders").out()).contains("orders.id");
    Answer mistyped = analyze("--tenant", "store");
    assertThat(mistyped.status()).isEqualTo(2);
    assertThat(mistyped.err()).contains("Did you mean stores?").hasLineCount(1);
  }

  @Test
  void namesTheNewColumnAsAsked() throws IOException {
    analyze("--column", "shop_id");
    assertThat(Files.readString(out().resolve("sql/10-add-columns.sql"))).contains("shop_id");
  }

  @Test
  void refusesVersionsThatDoNotGoTogether() {
    Answer answer = analyze("--citus", "14.0", "--postgres", "15");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo("tenantpath: Citus 14.0 runs on PostgreSQL 16 to 18, not on 15.\n");
    assertThat(analyze("--citus", "new").err()).contains("'new' is no version such as 13.2");
  }

  @Test
  void saysThatNoTableLooksLikeATenant() throws IOException {
    Files.writeString(shop, "CREATE TABLE public.notes (body text);\n");
    Answer answer = analyze();
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("--tenant", "? undecided          1  notes");
    assertThat(files(out())).contains("analysis.json").noneMatch(f -> f.startsWith("sql/"));
    assertThat(Files.readString(out().resolve("analysis.json"))).contains("\"tenant\": null");
  }

  @Test
  void staysWithinTwentyFiveLinesWhateverTheDump() throws IOException {
    StringBuilder dump = new StringBuilder(SHOP);
    List<String> arguments = new ArrayList<>(List.of("analyze", "--out", out().toString()));
    for (int i = 0; i < 100; i++) {
      String table = "public.a_rather_long_name_of_a_table_that_is_number_" + i;
      dump.append("CREATE TABLE %s (id money, store_id text);\n".formatted(table));
      dump.append("CREATE RULE r AS ON INSERT TO %s DO INSTEAD NOTHING;\n".formatted(table));
    }
    for (int i = 0; i < 5; i++) {
      String name = "a-rather-long-name-of-a-file-" + i + ".sql";
      arguments.add(Files.writeString(home.resolve(name), dump).toString());
    }
    Answer answer = Answer.to(arguments.toArray(String[]::new));
    assertThat(answer.status()).isZero();
    assertThat(answer.out().lines().count()).isBetween(10L, 25L);
    assertThat(answer.out().lines()).last().asString().startsWith("Written to ");
  }

  @Test
  void showsNoControlCharactersOfTheDump() throws IOException {
    Files.writeString(
        shop,
        "CREATE TABLE public.stores (id bigint PRIMARY KEY);\n"
            + "CREATE TABLE public.\"\u001b[2Jorders\" (store_id bigint NOT NULL"
            + " REFERENCES public.stores);\n");
    assertThat(analyze().out()).contains("\\x1b[2Jorders").doesNotContain("\u001b");
  }

  private Path out() {
    return home.resolve("out");
  }

  private Answer analyze(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("analyze", shop.toString(), "--out", out().toString()));
    arguments.addAll(List.of(options));
    return Answer.to(arguments.toArray(String[]::new));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}

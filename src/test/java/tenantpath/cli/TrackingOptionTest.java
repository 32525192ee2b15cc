package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.testing.SheetCells;

class TrackingOptionTest {
  private static final String SHOP =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.orders (id bigint PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES public.stores);
      CREATE TABLE public.items (id bigint PRIMARY KEY,
        order_id bigint NOT NULL REFERENCES public.orders);
      """;
  private static final String EARLIER =
      """
      owner;table;status;notes;Jira
      ann;public.orders;done;"first
      =SUM(1)";J-1
      '@bob;public.items;half way;;
      ;public.stores;Done;'=1+1;
      eve;public.carts;blocked;ask legal;J-9
      ;public.labels;;;
      """;

  @TempDir Path home;
  private Path shop;
  private Path earlier;

  @BeforeEach
  void writeFiles() throws IOException {
    shop = Files.writeString(home.resolve("shop.sql"), SHOP);
    earlier = Files.writeString(home.resolve("earlier.csv"), EARLIER);
  }

  @Test
  void keepsWhatPeopleWroteAndSaysWhatIsNewAndGone() throws IOException {
    Files.writeString(shop, SHOP + "CREATE TABLE public.colours (id bigint PRIMARY KEY);");
    Answer answer = analyze("--tracking", earlier.toString());
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains("Tracking: kept what people wrote in earlier.csv about 3 tables\n")
        .contains("  new since then: public.colours\n")
        .contains("  gone since then, 1 with notes that are kept: public.carts, public.labels\n")
        .contains("  kept the status \"half way\", which is not in the list: public.items\n");
    Map<String, List<List<String>>> sheets = sheets();
    assertThat(people(sheets, "public.orders"))
        .containsExactly("ann", "done", "first\n=SUM(1)", "J-1");
    assertThat(people(sheets, "public.items")).containsExactly("@bob", "half way", "", "");
    assertThat(people(sheets, "public.stores")).containsExactly("", "Done", "=1+1", "");
    assertThat(people(sheets, "public.colours")).containsExactly("", "", "", "");
    assertThat(sheets.get("Gone"))
        .containsExactly(
            List.of("table", "owner", "status", "notes", "Jira"),
            List.of("public.carts", "eve", "blocked", "ask legal", "J-9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tables.xlsx", "tables.csv"})
  void goesOnFromItsOwnSheetForEver(String file) throws IOException {
    analyze("--tracking", earlier.toString());
    Map<String, List<List<String>>> first = sheets();
    byte[] csv = Files.readAllBytes(out().resolve("tables.csv"));
    Answer answer = analyze("--tracking", out().resolve(file).toString());
    assertThat(answer.out()).contains("about 3 tables", "1 with notes that are kept: public.carts");
    assertThat(sheets()).isEqualTo(first);
    assertThat(out().resolve("tables.csv")).hasBinaryContent(csv);
    assertThat(Files.readString(out().resolve("tables.csv")))
        .contains(",'@bob,half way,,\n", ",,Done,'=1+1,\n")
        .endsWith("\npublic.carts,gone,,,,,,,,,,,,,eve,blocked,ask legal,J-9\n");
  }

  @Test
  void givesATableThatCameBackItsNotes() throws IOException {
    analyze("--tracking", earlier.toString());
    Files.writeString(shop, SHOP + "CREATE TABLE public.carts (id bigint PRIMARY KEY);");
    analyze("--tracking", out().resolve("tables.xlsx").toString());
    assertThat(people(sheets(), "public.carts"))
        .containsExactly("eve", "blocked", "ask legal", "J-9");
    assertThat(sheets()).doesNotContainKey("Gone");
  }

  @Test
  void replacesNoSheetThatPeopleWroteInUnlessItGoesOnFromIt() throws IOException {
    analyze();
    assertThat(analyze().status()).isZero();
    analyze("--tracking", earlier.toString());
    Path sheet = out().resolve("tables.xlsx");
    byte[] before = Files.readAllBytes(sheet);
    for (String format : List.of("all", "json")) {
      Answer refused = analyze("--format", format);
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.err())
          .isEqualTo(
              "tenantpath: people wrote in %s: keep that by --tracking %s, or move the file.\n"
                  .formatted(sheet, sheet));
    }
    assertThat(sheet).hasBinaryContent(before);
  }

  @Test
  void refusesToKeepNotesNowhere() {
    Answer refused = analyze("--tracking", earlier.toString(), "--format", "html,md");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("--format must have xlsx or csv");
  }

  @Test
  void refusesWhatIsNoSheet() throws IOException {
    Answer none = analyze("--tracking", home.resolve("none.xlsx").toString());
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--tracking: there is no file ", "none.xlsx");
    assertThat(analyze("--tracking", home.toString()).err()).contains("is a folder");
    Answer broken = analyze("--tracking", Files.writeString(home.resolve("b"), "PK").toString());
    assertThat(broken.status()).isEqualTo(3);
    assertThat(broken.err()).contains("--tracking: ", " is damaged (").hasLineCount(1);
    Answer other = analyze("--tracking", shop.toString());
    assertThat(other.status()).isEqualTo(3);
    assertThat(other.err()).contains("shop.sql has no row with the headers table and owner");
    assertThat(out()).doesNotExist();
  }

  private Map<String, List<List<String>>> sheets() throws IOException {
    return SheetCells.of(Files.readAllBytes(out().resolve("tables.xlsx")));
  }

  /** What stands under owner, status, notes and Jira. */
  private static List<String> people(Map<String, List<List<String>>> sheets, String table) {
    List<List<String>> tables = sheets.get("Tables");
    int owner = tables.get(0).indexOf("owner");
    assertThat(tables.get(0).subList(owner, owner + 4))
        .containsExactly("owner", "status", "notes", "Jira");
    return tables.stream()
        .filter(row -> row.get(0).equals(table))
        .map(row -> row.subList(owner, owner + 4))
        .findFirst()
        .orElseThrow();
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
}

package tenantpath.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenantpath.decisions.TableDecision.DecidedClass;
import tenantpath.finding.Finding;
import tenantpath.finding.Parsed;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.SchemaBuilder;
import tenantpath.schema.Table;
import tenantpath.source.Span;
import tenantpath.testing.BareTables;

class DecisionsReaderTest {
  @Test
  void resolvesTablesPatternsAndRelationships() {
    Parsed<Decisions> read =
        read(
            """
            version: 1
            tenant: accounts
            column: tenant_id
            carriers: [site_id]
            tables:
              - table: cms_*
                class: local
                reason: static pages
                owner: web
              - table: cms_pages
                path: [site_id, "a, b"]
              - {table: '"Audit"', leave-out: true}
            relationships:
              - accept: cms_pages(site_id) -> accounts(id)
              - reject: "cms_files(owner_id, owner_type = 'It''s') -> accounts(id)"
            findings:
              - {accept: U12, table: accounts, object: accounts_slug_key, as: drop}
            """);

    assertThat(read.findings()).isEmpty();
    Decisions decisions = read.value();
    assertThat(decisions.tenant())
        .contains(new Choice("accounts", Span.of("tenantpath.yml", 2, 9)));
    assertThat(decisions.carriers()).extracting(Choice::text).containsExactly("site_id");
    assertThat(decisions.tables().get(name("cms_files")).placement()).contains(DecidedClass.LOCAL);
    assertThat(decisions.tables().get(name("cms_files")).provenance())
        .isEqualTo(new Provenance(Span.of("tenantpath.yml", 6, 5), "static pages", "web"));
    assertThat(decisions.tables().get(name("cms_pages")).path()).containsExactly("site_id", "a, b");
    assertThat(decisions.tables().get(name("Audit")).leaveOut()).isTrue();
    assertThat(decisions.relationships())
        .extracting(r -> r.verdict() + " " + r.columns() + " " + r.typeValue().orElse("-"))
        .containsExactly("ACCEPT [site_id] -", "REJECT [owner_id] It's");
    assertThat(decisions.findings().get(0).answer()).contains("drop");
  }

  @Test
  void reportsWhatTheDumpDoesNotHave() {
    assertThat(
            messages(
                """
                tables:
                  - {table: cms_page, class: local}
                  - {table: accounts, column: nmae}
                  - {table: zz_*, class: local}
                relationships:
                  - accept: cms_pages(site_i) -> accounts(id)
                """))
        .containsExactly(
            "2:13 the dump has no table cms_page: did you mean cms_pages?",
            "3:13 the dump has no column of public.accounts named nmae: did you mean name?",
            "4:13 the dump has no table that matches zz_*: remove the entry, or correct the name",
            "6:13 the dump has no column of public.cms_pages named site_i: did you mean site_id?");
  }

  @Test
  void reportsContradictions() {
    assertThat(
            messages(
                """
                tables:
                  - {table: accounts, class: local}
                  - {table: accounts, class: reference}
                  - {table: cms_pages, class: local, path: site_id}
                relationships:
                  - accept: cms_pages(site_id) -> accounts(id)
                  - reject: cms_pages(site_id) -> accounts(id)
                """))
        .extracting(message -> message.split(":")[0] + message.substring(message.indexOf(' ')))
        .containsExactly(
            "3 public.accounts was decided before, at tenantpath.yml:2:5: keep one of the two"
                + " entries",
            "4 a path makes cms_pages a backfill table, its class says otherwise: remove path, or"
                + " write class: backfill",
            "7 the same relationship is accepted and rejected, see tenantpath.yml:6:5: keep one of the two entries");
  }

  @Test
  void reportsWhatItCannotRead() {
    assertThat(messages("tables: [")).hasSize(1).first().asString().contains("not YAML");
    assertThat(messages("tenants: a"))
        .containsExactly("1:10 there is no key \"tenants\" here: did you mean tenant?");
    assertThat(messages("tables:\n  - {table: accounts}"))
        .containsExactly(
            "2:5 the entry for accounts decides nothing: add class, path, column, nulls or"
                + " leave-out");
    assertThat(messages("relationships:\n  - accept: nonsense"))
        .containsExactly(
            "2:13 this is no relationship: write child(column, …) -> parent(column, …)");
    assertThat(messages("version: 1\n\ttenant: stores"))
        .singleElement()
        .asString()
        .startsWith("2:1 not YAML: found character '\\t(TAB)' that cannot start any token");
    assertThat(messages("version: 2")).containsExactly("1:10 version 2 is not known: version: 1");
    assertThat(messages("- a")).hasSize(1);
    assertThat(messages("")).isEmpty();
  }

  @Test
  void entriesOfOneTableAddUpWhereTheySpeakOfDifferentThings() {
    Decisions decisions =
        read("""
                tables:
                  - {table: cms_*, nulls: delete, class: local}
                  - {table: cms_pages, path: site_id}
                  - {table: cms_pages, nulls: {sentinel: 0}}
                  - {table: cms_files, column: owner_id}
                """)
            .value();
    TableDecision pages = decisions.of(name("cms_pages")).orElseThrow();
    assertThat(pages.placement()).contains(DecidedClass.BACKFILL);
    assertThat(pages.nulls()).contains(new NullRows.Sentinel("0"));
    TableDecision files = decisions.of(name("cms_files")).orElseThrow();
    assertThat(files.placement()).contains(DecidedClass.READY);
    assertThat(files.nulls()).contains(new NullRows.Delete());
  }

  @Test
  void aFindingIsIgnoredForAReasonAndALossIsAcceptedWithAnAnswer() {
    assertThat(
            messages(
                """
                findings:
                  - ignore: F17
                  - accept: K02
                  - {accept: U12, as: lookup}
                  - {ignore: F17, reason: checked by hand, table: accounts}
                  - {accept: T01, as: keep}
                """))
        .containsExactly(
            "2:13 F17 is ignored without a reason: reason: …",
            "3:13 K02 is no loss that can be accepted: accept one of F03, F04, F05, F06, F08, F09,"
                + " F13, F20, T01, U12; or write ignore: K02 with a reason",
            "4:23 U12 cannot be answered by lookup: as: drop; what can be done by hand,"
                + " tenantpath rules U12 says",
            "6:23 T01 cannot be answered by keep: as: drop; what can be done by hand,"
                + " tenantpath rules T01 says");
  }

  @Test
  void aRelationshipNamesAKeyOfItsOwnTypes() {
    assertThat(
            messages(
                """
                relationships:
                  - accept: cms_pages(site_id) -> cms_files(owner_id)
                  - accept: cms_pages(site_id) -> accounts(name)
                  - accept: cms_pages(a)
                  - reject: cms_pages(a)
                  - accept: cms_pages(a) -> accounts(id)
                  - accept: cms_pages(b) -> accounts(id)
                  - accept: cms_pages(b) -> cms_files(id)
                """))
        .extracting(message -> message.substring(0, message.indexOf(':', 4)))
        .containsExactly(
            "2:13 no key makes owner_id of public.cms_files unique, so a row could name several",
            "3:13 site_id of public.cms_pages is bigint, name of public.accounts is text",
            "4:13 this is no relationship",
            "6:5 the same relationship is accepted and rejected, see tenantpath.yml",
            "8:5 the same columns name another table at tenantpath.yml");
  }

  @Test
  void hostileYamlIsALocatedFinding() {
    String laughs = "a: &a [x,x]\nb: &b [*a,*a]\n";
    assertThat(messages(laughs)).singleElement().asString().startsWith("2:");
    assertThat(messages("tables: " + "[".repeat(10_000))).hasSize(1);
    assertThat(messages("tables: " + "{a: ".repeat(10_000))).hasSize(1);
    assertThat(messages("tenant: \u0000")).hasSize(1);
    assertThat(messages("tenant: a\ntenant: b"))
        .singleElement()
        .asString()
        .contains("2:1", "stands twice");
    assertThat(messages("tenant: a\n---\ntenant: b")).hasSize(1);
    assertThat(messages("tables: {a: b}")).hasSize(1);
    assertThat(messages("tenant: {a: b}")).hasSize(1);
    assertThat(messages("carriers: [[a]]")).hasSize(1);
    assertThat(messages("tables: [[a]]")).hasSize(1);
    assertThat(messages("? [a, b]\n: c")).hasSize(1);
    assertThat(messages("tenant: !!java.io.File x")).hasSizeLessThan(2);
    assertThat(messages("relationships:\n  - accept: " + "\"\"".repeat(3_000))).hasSize(1);
    assertThat(messages("#" + "x".repeat(4_000_000))).hasSizeLessThan(2);
  }

  @Test
  void textOfChanceNeverThrows() {
    Random random = new Random(7);
    String alphabet = "abtenrlsiphoc:-[]{}&*!|>'\"%@`,#?\n\n  \t.()=";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "tables:\n - " : "");
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(messages(text.toString())).as(text.toString()).isNotNull();
    }
  }

  @Test
  void aRelationshipLineIsReadBack() {
    String line =
        RelationshipLine.of(
            RelationName.of("a b", "T\"x"), List.of("id", "Key,1"), name("t"), List.of("x", "y"));
    RelationshipLine read = RelationshipLine.parse(line).orElseThrow();
    assertThat(read.from().parts()).containsExactly("a b", "T\"x");
    assertThat(read.columns()).containsExactly("id", "Key,1");
    assertThat(read.referencedColumns()).containsExactly("x", "y");
    RelationshipLine typed =
        RelationshipLine.parse(
                RelationshipLine.of(name("n"), "owner", "kind of", "It's", name("t"), "id"))
            .orElseThrow();
    assertThat(typed.typeColumn()).contains("kind of");
    assertThat(typed.typeValue()).contains("It's");
    RelationshipLine open =
        RelationshipLine.parse(RelationshipLine.of(name("n"), List.of("a"))).orElseThrow();
    assertThat(open.to()).isEmpty();
  }

  private static Stream<String> lines(Parsed<Decisions> read) {
    return read.findings().stream().map(DecisionsReaderTest::line);
  }

  private static String line(Finding finding) {
    return finding.span().orElseThrow().start() + " " + finding.message() + ": " + finding.hint();
  }

  private static List<String> messages(String yaml) {
    return lines(read(yaml)).sorted().toList();
  }

  private static Parsed<Decisions> read(String yaml) {
    SchemaBuilder schema = Schema.builder();
    schema.table(table("accounts", "id", "name"));
    schema.table(table("cms_pages", "id", "site_id", "a", "b"));
    schema.table(table("cms_files", "id", "owner_id", "owner_type"));
    schema.table(table("Audit", "id"));
    return DecisionsReader.read(new DecisionsFile("tenantpath.yml", yaml), schema.build());
  }

  private static RelationName name(String table) {
    return RelationName.of("public", table);
  }

  private static Table table(String name, String... columns) {
    return BareTables.table(
        name(name),
        Stream.of(columns).map(DecisionsReaderTest::column).toList(),
        List.of(BareTables.primaryKey(name(name), List.of("id"))));
  }

  private static Column column(String name) {
    return BareTables.column(name, name.equals("name") ? "text" : "bigint");
  }
}

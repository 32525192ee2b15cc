package tenantpath.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenantpath.decisions.TableDecision.DecidedClass;
import tenantpath.finding.Finding;
import tenantpath.finding.Parsed;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

class DecisionsReaderTest {
  private static final Span SPAN = Span.of("dump.sql", 1, 1);

  @Test
  void resolvesTablesPatternsAndRelationships() {
    Parsed<Decisions> read =
        read(
            """
            version: 1
            tenant: accounts
            column: tenant_id
            carriers: [account_id]
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
    assertThat(decisions.tenant()).contains("accounts");
    assertThat(decisions.carriers()).containsExactly("account_id");
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
            "7 the same relationship is accepted and rejected: keep one of the two entries");
  }

  @Test
  void reportsWhatItCannotRead() {
    assertThat(messages("tables: [")).hasSize(1).first().asString().contains("not YAML");
    assertThat(messages("tenants: a"))
        .containsExactly("1:10 there is no key \"tenants\" here: did you mean tenant?");
    assertThat(messages("tables:\n  - {table: accounts}"))
        .containsExactly(
            "2:5 the entry for accounts decides nothing: add class, path, column or leave-out");
    assertThat(messages("relationships:\n  - accept: nonsense"))
        .containsExactly(
            "2:13 this is no relationship: write child(column, …) -> parent(column, …)");
    assertThat(messages("version: 2")).containsExactly("1:10 version 2 is not known: version: 1");
    assertThat(messages("- a")).hasSize(1);
    assertThat(messages("")).isEmpty();
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
    Schema.Builder schema = Schema.builder();
    schema.table(table("accounts", "id", "name"));
    schema.table(table("cms_pages", "id", "site_id", "a", "b"));
    schema.table(table("cms_files", "id", "owner_id", "owner_type"));
    schema.table(table("Audit", "id"));
    return DecisionsReader.read("tenantpath.yml", yaml, schema.build());
  }

  private static RelationName name(String table) {
    return RelationName.of("public", table);
  }

  private static Table table(String name, String... columns) {
    return new Table(
        name(name),
        TableKind.TABLE,
        Stream.of(columns).map(DecisionsReaderTest::column).toList(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Table.Persistence.PERMANENT,
        ReplicaIdentity.DEFAULT,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        SPAN);
  }

  private static Column column(String name) {
    return new Column(
        name,
        new TypeName("bigint"),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SPAN);
  }
}

package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String SCHEMA =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.orders (id bigint PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES public.stores (id), number text,
        CONSTRAINT orders_number UNIQUE (number));
      """;
  private static final String TRIGGER =
      """
      CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER stamp BEFORE INSERT ON public.orders
        FOR EACH ROW EXECUTE FUNCTION public.f();
      """;

  @TempDir Path home;
  private Path dump;
  private Path baseline;

  @BeforeEach
  void dumpTheSchema() throws IOException {
    dump = home.resolve("dump.sql");
    baseline = home.resolve("baseline.json");
    Files.writeString(dump, SCHEMA);
  }

  @Test
  void exitsWithOneOnAnErrorOnly() throws IOException {
    assertThat(check().status()).isZero();
    Files.writeString(dump, SCHEMA + TRIGGER);
    assertThat(check().status()).isOne();
    assertThat(check("--fail-on", "none").status()).isZero();
    Files.writeString(dump, SCHEMA);
    assertThat(check("--fail-on", "warning").status()).isOne();
  }

  @Test
  void printsEachFindingWithItsPlace() {
    assertThat(check().out())
        .contains("dump.sql:2:")
        .contains("[U01]")
        .contains("[U02]")
        .endsWith("notes\n");
  }

  @Test
  void onlyAndIgnorePick() {
    assertThat(check("--only", "U02").out()).contains("[U02]").doesNotContain("[U01]");
    assertThat(check("--only", "u01,U02").out()).contains("[U02]").contains("[U01]");
    assertThat(check("--ignore", "U02").out()).contains("[U01]").doesNotContain("[U02]");
    assertThat(check("--ignore", "U02:orders").out()).doesNotContain("[U02]");
    assertThat(check("--ignore", "U02:public.stores").out()).contains("[U02]");
  }

  @Test
  void refusesCodesAndTablesThatThereAreNot() {
    assertThat(check("--only", "U99").status()).isEqualTo(2);
    assertThat(check("--ignore", "U01:order").err()).contains("did you mean orders?");
    assertThat(check("--update-baseline").err()).contains("needs --baseline");
    assertThat(check("--format", "xml").err()).contains("none of text, sarif, json");
  }

  @Test
  void aBaselineIsAskedForWhereThereIsNone() {
    Answer answer = check("--baseline", baseline.toString());
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("--update-baseline");
  }

  @Test
  void aBaselineLeavesOnlyWhatIsNewThoughLinesMove() throws IOException {
    assertThat(check("--baseline", baseline.toString(), "--update-baseline").out())
        .startsWith("No new findings; ");
    Files.writeString(dump, "-- dumped again\n\n\n" + SCHEMA.replace("text,", "text,\n") + TRIGGER);
    Answer answer = check("--baseline", baseline.toString());
    assertThat(answer.status()).isOne();
    assertThat(answer.out()).contains("Trigger stamp", "[T01]", "1 new finding: 1 error");
    assertThat(answer.out().lines().filter(line -> line.contains(": "))).hasSizeLessThan(5);
  }

  @Test
  void aBaselineCountsWhatIsGone() throws IOException {
    Files.writeString(dump, SCHEMA + TRIGGER);
    check("--baseline", baseline.toString(), "--update-baseline");
    Files.writeString(dump, SCHEMA);
    Answer answer = check("--baseline", baseline.toString());
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("1 of the baseline gone");
  }

  @Test
  void aBaselineThatCannotBeWrittenLeavesNothing() throws IOException {
    Path taken = Files.createDirectories(home.resolve("taken/full")).getParent();
    Answer answer =
        Answer.to("check", dump.toString(), "--update-baseline", "--baseline", taken.toString());
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("taken cannot be written");
    assertThat(home.resolve("taken.part")).doesNotExist();
  }

  @Test
  void aBaselineThatIsNoneIsRefused() throws IOException {
    Files.writeString(baseline, "<<<<<<< HEAD\n");
    Answer answer = check("--baseline", baseline.toString());
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("line 1 is not JSON");
  }

  @Test
  void whatTheDecisionsAcceptFailsNoRun() throws IOException {
    Files.writeString(dump, SCHEMA + TRIGGER);
    Path decisions = home.resolve("tenantpath.yml");
    Files.writeString(
        decisions,
        "findings:\n  - accept: T01\n    table: public.orders\n    as: drop\n    reason: in the app\n");
    Answer answer = check("--decisions", decisions.toString());
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("note: Trigger stamp", "in the app");
    Files.writeString(decisions, "findings:\n  - accept: X99\n");
    assertThat(check("--decisions", decisions.toString()).status()).isEqualTo(4);
  }

  @Test
  void everyFormatPrints() throws IOException {
    Files.writeString(dump, SCHEMA + TRIGGER);
    assertThat(check("--format", "sarif").out()).contains("\"version\": \"2.1.0\"", "\"T01\"");
    assertThat(check("--format", "json").out()).contains("\"tenantpath-findings\"", "\"T01\"");
    assertThat(check("--format", "github").out()).contains("::error file=dump.sql,line=");
    assertThat(check("--format", "junit").out()).contains("<testcase classname=\"public.orders\"");
  }

  @Test
  void namesAFileBelowTheCurrentFolderByItsPath() {
    Answer answer = Answer.to("check", "testdata/cases/storefront/dump.sql");
    assertThat(answer.out()).startsWith("testdata/cases/storefront/dump.sql:");
  }

  @Test
  void theReadmeShowsWhatCiShows() throws IOException {
    dump = home.resolve("schema.sql");
    String before = Files.readString(Path.of("testdata/cases/storefront/dump.sql"));
    Files.writeString(dump, before);
    check("--baseline", baseline.toString(), "--update-baseline");
    Files.writeString(
        dump,
        "-- dumped again\n--\n\n"
            + before
            + "\nCREATE TRIGGER orders_stamp BEFORE INSERT ON public.orders"
            + " FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();\n");
    Answer answer = check("--baseline", baseline.toString(), "--format", "github");
    assertThat(answer.status()).isOne();
    assertThat(answer.out().lines()).hasSize(2);
    assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + answer.out() + "```");
  }

  private Answer check(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "check";
    arguments[1] = dump.toString();
    arguments[2] = "--tenant";
    arguments[3] = "stores";
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Answer.to(arguments);
  }
}

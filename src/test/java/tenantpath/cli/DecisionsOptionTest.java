package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsOptionTest {
  @TempDir Path home;
  private Path shop;

  @BeforeEach
  void writeDump() throws IOException {
    shop =
        Files.writeString(
            home.resolve("shop.sql"),
            """
            CREATE TABLE public.stores (id bigint PRIMARY KEY);
            CREATE TABLE public.orders (id bigint PRIMARY KEY,
              store_id bigint NOT NULL REFERENCES public.stores);
            CREATE TABLE public.boxes (id bigint PRIMARY KEY, parcel bigint NOT NULL);
            """);
  }

  @Test
  void whatIsDecidedIsDoneAndTheReportSaysWhere() throws IOException {
    Answer answer =
        analyze(
            """
            version: 1
            relationships:
              - accept: boxes(parcel) -> orders(id)
                reason: a parcel is an order
                owner: shipping
            findings:
              - ignore: Q04
                reason: no queries here
            """);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(Files.readString(home.resolve("out/analysis.json")))
        .contains("\"confidence\": \"decided\"", "\"kind\": \"virtual\"", "\"tenantpath.yml\"")
        .contains("D04");
    assertThat(Files.readString(home.resolve("out/report.md"))).contains("tenantpath.yml:3");
    assertThat(Files.readString(home.resolve("out/sql/30-backfill.sql"))).contains("boxes");
  }

  @Test
  void aWrongDecisionStopsBeforeAnythingIsWritten() throws IOException {
    Answer answer =
        analyze(
            """
            tenant: stores
            tables:
              - {table: ordres, class: local}
              - {table: boxes, class: backfill}
            """);
    assertThat(answer.status()).isEqualTo(4);
    assertThat(answer.err())
        .contains("tenantpath.yml:3:13: the dump has no table ordres: did you mean orders?\n")
        .contains("tenantpath.yml:4:5: public.boxes cannot be backfill")
        .endsWith("these 2 decisions cannot be carried out; nothing was written.\n");
    assertThat(home.resolve("out")).doesNotExist();
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    assertThat(Answer.to("analyze", shop.toString(), "--decisions", "absent.yml").err())
        .contains("there is no file absent.yml");
    Path binary = home.resolve("binary.yml");
    Files.write(binary, "tenant: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Answer answer = Answer.to("analyze", shop.toString(), "--decisions", binary.toString());
    assertThat(answer.status()).isEqualTo(4);
    assertThat(answer.err()).contains("is not UTF-8");
    Files.write(binary, new byte[3 << 20]);
    assertThat(
            Answer.to("explain", shop.toString(), "boxes", "--decisions", binary.toString()).err())
        .contains("larger than 2 MB");
  }

  @Test
  void aFileToStartFromIsWrittenOnceAndNeverOverAnother() throws IOException {
    Path draft = home.resolve("draft.yml");
    String[] line = {
      "analyze",
      shop.toString(),
      "--tenant",
      "stores",
      "--quiet",
      "--format",
      "json",
      "--out",
      home.resolve("out").toString(),
      "--write-decisions",
      draft.toString()
    };
    assertThat(Answer.to(line).err()).isEmpty();
    assertThat(draft).content().startsWith("# Decisions about shop.sql");
    Files.writeString(draft, "mine");
    Answer second = Answer.to(line);
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).contains("draft.yml exists and may hold decisions: move it");
    assertThat(draft).hasContent("mine");
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.endsWith("partial"));
    }
  }

  @Test
  void aLossThatGoesWithAnOpenTableSaysThatTheTableComesFirst() throws IOException {
    Files.writeString(
        shop,
        """
        CREATE TABLE public.bills (id bigint PRIMARY KEY, gateway_id bigint NOT NULL);
        ALTER TABLE public.orders ADD COLUMN bill bigint NOT NULL REFERENCES public.bills;
        """,
        StandardOpenOption.APPEND);
    Path draft = home.resolve("draft.yml");
    Answer answer =
        Answer.to(
            "analyze",
            shop.toString(),
            "--tenant",
            "stores",
            "--quiet",
            "--format",
            "json",
            "--out",
            home.resolve("out").toString(),
            "--write-decisions",
            draft.toString());
    assertThat(answer.status()).isZero();
    assertThat(Files.readString(draft).replaceAll("\\n#\\s+", " "))
        .contains("Foreign key from a distributed to a local table (1 table: public.orders)")
        .contains("Decide the tables that are undecided first: with them in, less of it is lost.");
  }

  @Test
  void rowsWithoutATenantAreAskedAboutInTheTablesBelow() throws IOException {
    Files.writeString(
        shop,
        """
        CREATE TABLE public.parcels (id bigint PRIMARY KEY,
          order_id bigint REFERENCES public.orders);
        CREATE TABLE public.scans (id bigint PRIMARY KEY,
          parcel_id bigint NOT NULL REFERENCES public.parcels);
        """,
        StandardOpenOption.APPEND);
    Path draft = home.resolve("draft.yml");
    Answer answer =
        Answer.to(
            "analyze",
            shop.toString(),
            "--tenant",
            "stores",
            "--quiet",
            "--format",
            "json",
            "--out",
            home.resolve("out").toString(),
            "--write-decisions",
            draft.toString());
    assertThat(answer.status()).isZero();
    assertThat(Files.readString(draft))
        .contains(
            "{table: public.parcels, nulls: leave-out}", "{table: public.scans, nulls: leave-out}");
  }

  private Answer analyze(String decisions) throws IOException {
    Path file = Files.writeString(home.resolve("tenantpath.yml"), decisions);
    return Answer.to(
        "analyze",
        shop.toString(),
        "--decisions",
        file.toString(),
        "--out",
        home.resolve("out").toString());
  }
}

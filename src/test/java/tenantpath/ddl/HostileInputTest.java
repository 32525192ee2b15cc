package tenantpath.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tenantpath.testing.CpuTime;

/** A dump is hostile input: no exception, no deep recursion, no quadratic time. */
@Timeout(120)
class HostileInputTest {
  private static final String CUT =
      """
      CREATE TABLE "A b" (id int DEFAULT nextval('s'::regclass) NOT NULL, n numeric(3,1)[],
        CONSTRAINT c CHECK ((id > 0)), FOREIGN KEY (id) REFERENCES p (id) ON DELETE SET NULL (id));
      ALTER TABLE ONLY public."A b" ADD CONSTRAINT x EXCLUDE USING gist (id WITH =) WHERE (id > 1);
      CREATE UNIQUE INDEX i ON public."A b" USING btree (lower(n) DESC) INCLUDE (id) WHERE n > 3;
      CREATE VIEW v WITH (security_barrier=true) AS SELECT 1 WITH LOCAL CHECK OPTION;
      CREATE FUNCTION f(a int DEFAULT 3, OUT b text) RETURNS text LANGUAGE sql AS $$ SELECT 1 $$;
      CREATE TRIGGER t AFTER UPDATE OF id ON "A b" FOR EACH ROW EXECUTE FUNCTION f('x');
      CREATE POLICY p ON "A b" AS RESTRICTIVE FOR SELECT TO a, b USING (id > 3) WITH CHECK (true);
      CREATE TYPE e AS ENUM ('a', 'b');
      CREATE DOMAIN d AS text COLLATE "C" DEFAULT 'x' CONSTRAINT k CHECK (VALUE > 'a') NOT NULL;
      CREATE SEQUENCE s AS int OWNED BY "A b".id;
      CREATE TABLE q PARTITION OF p FOR VALUES FROM ('a', MINVALUE) TO ('b', 3);
      COMMENT ON COLUMN public."A b".id IS 'x';
      CREATE STATISTICS st (ndistinct) ON id, (n + 1) FROM "A b";
      ALTER TABLE "A b" ALTER id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME z START 1);
      DROP FUNCTION IF EXISTS f(int, text);
      """;

  @Test
  void readsAHundredThousandColumns() {
    String columns =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "c" + i + " int DEFAULT 1 NOT NULL")
            .collect(Collectors.joining(",\n"));

    assertThat(Reading.table("CREATE TABLE t (" + columns + ");", "t").columns()).hasSize(100_000);
  }

  @Test
  void readsTenMegabytesOfIdentifier() {
    String name = "x".repeat(10_000_000);

    assertThat(Reading.schema("CREATE TABLE " + name + " (id int);").tables())
        .singleElement()
        .satisfies(table -> assertThat(table.name().name()).hasSize(63));
  }

  @Test
  void readsDeepNesting() {
    String open = "(".repeat(100_000);
    String close = ")".repeat(100_000);
    String ddl = "CREATE TABLE t (id int DEFAULT %s1%s CHECK (%sid > 0%s));";

    assertThat(Reading.table(ddl.formatted(open, close, open, close), "t").columns()).hasSize(1);
  }

  @Test
  void readsALongChainOfChildren() {
    StringBuilder ddl = new StringBuilder("CREATE TABLE t0 (id int);\n");
    for (int i = 1; i < 5_000; i++) {
      ddl.append("CREATE TABLE t%d () INHERITS (t%d);%n".formatted(i, i - 1));
    }
    ddl.append("ALTER TABLE t0 ADD x int; DROP TABLE t0 CASCADE;");

    assertThat(Reading.schema(ddl.toString()).tables()).isEmpty();
  }

  @Test
  void countsMoreUnreadStatementsThanItKeeps() {
    SchemaReading reading = Reading.of("FOO;".repeat(10_001));

    assertThat(reading.unreadCount()).isEqualTo(10_001);
    assertThat(reading.unread()).hasSize(10_000);
    assertThat(reading.findings()).hasSizeLessThanOrEqualTo(10_001);
  }

  @Test
  void putsNoTableBelowItself() {
    String tables =
        "CREATE TABLE a (i int) PARTITION BY LIST (i); CREATE TABLE b () INHERITS (a);"
            + " CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();";

    assertThat(unread(tables + "ALTER TABLE a ATTACH PARTITION a DEFAULT;")).isOne();
    assertThat(unread(tables + "ALTER TABLE b ATTACH PARTITION a DEFAULT;")).isOne();
    assertThat(unread(tables + "ALTER TABLE a INHERIT b;")).isOne();
  }

  private static int unread(String ddl) {
    return Reading.of(ddl).unread().size();
  }

  @Test
  void namesManyUnnamedConstraints() {
    String checks = "CHECK (true), ".repeat(20_000);

    assertThat(Reading.table("CREATE TABLE t (" + checks + "id int);", "t").constraints())
        .hasSize(20_000);
  }

  @Test
  void readsManyTablesWithForeignKeys() {
    StringBuilder ddl = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      ddl.append("CREATE TABLE t%d (id serial PRIMARY KEY, p int UNIQUE);%n".formatted(i));
      ddl.append("ALTER TABLE t%d ADD FOREIGN KEY (p) REFERENCES t%d;%n".formatted(i, i / 2));
      ddl.append("CREATE INDEX ON t%d (p);%n".formatted(i));
    }

    assertThat(Reading.schema(ddl.toString()).indexes()).hasSize(10_000);
  }

  @Test
  void survivesEveryCut() {
    for (int end = 1; end <= CUT.length(); end++) {
      String cut = CUT.substring(0, end);
      assertThatCode(() -> Reading.of(cut)).doesNotThrowAnyException();
    }
  }

  @Test
  void survivesEveryMissingToken() {
    String[] words = CUT.split("(?<=\\W)|(?=\\W)");
    for (int left = 0; left < words.length; left++) {
      StringBuilder rest = new StringBuilder();
      for (int i = 0; i < words.length; i++) {
        rest.append(i == left ? "" : words[i]);
      }
      assertThatCode(() -> Reading.of(rest.toString())).doesNotThrowAnyException();
    }
  }

  @Test
  void spendsTimeInProportion() {
    Duration small = reading("a || ".repeat(20_000));
    Duration large = reading("a || ".repeat(200_000));

    assertThat(large).isLessThan(small.multipliedBy(60).plusMillis(500));
  }

  private static Duration reading(String expression) {
    return CpuTime.of(
        () -> Reading.of("CREATE TABLE t (a text, CHECK (" + expression + " a <> ''));"));
  }
}

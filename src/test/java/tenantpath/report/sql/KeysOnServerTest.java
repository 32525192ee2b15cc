package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.Analysis;
import tenantpath.plan.Fate;
import tenantpath.plan.LedgerEntry;
import tenantpath.plan.LedgerKind;
import tenantpath.plan.Phase;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.HandMadeAnalysis;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/** Every kind of unique key and foreign key gets the key in phase 60, and loses it in rollback. */
class KeysOnServerTest {
  private static final Phase[] BEFORE = {
    Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL, Phase.VERIFY_BACKFILL, Phase.NOT_NULL
  };
  private static final String DDL =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY, host text CONSTRAINT hosts UNIQUE);
      CREATE UNIQUE INDEX stores_lower ON public.stores USING btree (lower(host)) NULLS NOT DISTINCT
        WHERE (host IS NOT NULL);
      CREATE TABLE public.orders (
        id bigint CONSTRAINT "Orders_PK" PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES public.stores,
        number text NOT NULL, email text, at integer NOT NULL, until integer NOT NULL,
        CONSTRAINT numbers UNIQUE (number) INCLUDE (email),
        CONSTRAINT "e mails" UNIQUE NULLS NOT DISTINCT (email) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT pairs UNIQUE (id, number),
        CONSTRAINT apart EXCLUDE USING gist (int4range(at, until) WITH &&));
      CREATE UNIQUE INDEX partly ON public.orders USING btree (lower(email)) INCLUDE (at)
        WHERE (at > 0);
      ALTER TABLE public.orders REPLICA IDENTITY USING INDEX numbers;
      ALTER TABLE public.orders CLUSTER ON "Orders_PK";
      COMMENT ON CONSTRAINT "Orders_PK" ON public.orders IS 'it''s 100 % "the" key';
      COMMENT ON INDEX public.partly IS 'partly';
      COMMENT ON CONSTRAINT apart ON public.orders IS 'apart';
      CREATE TABLE public.lines (
        order_id bigint CONSTRAINT of_order REFERENCES public.orders ON DELETE CASCADE, n integer,
        also_order bigint, also_number text,
        twin_order bigint, twin_n integer, first_of bigint,
        PRIMARY KEY (order_id, n),
        CONSTRAINT both_or_none FOREIGN KEY (also_order, also_number)
          REFERENCES public.orders (id, number) MATCH FULL,
        CONSTRAINT twin FOREIGN KEY (twin_order, twin_n) REFERENCES public.lines
          DEFERRABLE INITIALLY DEFERRED);
      COMMENT ON CONSTRAINT of_order ON public.lines IS 'of its order';
      ALTER TABLE public.orders ADD best_line integer;
      ALTER TABLE public.orders ADD CONSTRAINT best FOREIGN KEY (id, best_line)
        REFERENCES public.lines (order_id, n) DEFERRABLE;
      ALTER TABLE public.lines ADD CONSTRAINT unchecked FOREIGN KEY (first_of)
        REFERENCES public.orders NOT VALID;
      CREATE TABLE public.notes (id bigint PRIMARY KEY, order_id bigint,
        CONSTRAINT of_note FOREIGN KEY (order_id) REFERENCES public.orders);
      CREATE TABLE public.events (
        id bigint NOT NULL, order_id bigint NOT NULL CONSTRAINT of_event REFERENCES public.orders,
        day integer NOT NULL, code text NOT NULL,
        CONSTRAINT events_key PRIMARY KEY (id, day), CONSTRAINT codes UNIQUE (code, day))
        PARTITION BY RANGE (day);
      CREATE UNIQUE INDEX by_code ON public.events USING btree (lower(code), day);
      CREATE TABLE public.events_1 PARTITION OF public.events FOR VALUES FROM (0) TO (10);
      COMMENT ON CONSTRAINT events_1_pkey ON public.events_1 IS 'of one partition';
      ALTER TABLE public.events_1 REPLICA IDENTITY USING INDEX events_1_pkey;
      ALTER TABLE public.events_1 CLUSTER ON events_1_code_day_key;
      CREATE TABLE public.events_2 PARTITION OF public.events DEFAULT;
      CREATE TABLE public.replies (
        id bigint PRIMARY KEY, event_id bigint NOT NULL, event_day integer NOT NULL,
        CONSTRAINT of_reply FOREIGN KEY (event_id, event_day) REFERENCES public.events (id, day));
      COMMENT ON CONSTRAINT of_reply ON public.replies IS 'of a partitioned table';
      CREATE VIEW public.order_lines WITH (security_barrier='true') AS
       SELECT o.id, o.number, o.email, count(*) AS lines
         FROM (public.orders o JOIN public.lines l ON ((l.order_id = o.id)))
        GROUP BY o.id
       HAVING (count(*) > 0) ORDER BY o.at;
      CREATE VIEW public.over_it AS SELECT order_lines.number FROM public.order_lines;
      CREATE MATERIALIZED VIEW public.numbers_seen AS
       SELECT orders.number, count(*) AS n FROM public.orders GROUP BY orders.id WITH NO DATA;
      CREATE INDEX numbers_seen_n ON public.numbers_seen USING btree (n);
      COMMENT ON MATERIALIZED VIEW public.numbers_seen IS 'it''s seen';
      GRANT SELECT ON public.numbers_seen TO PUBLIC;
      CREATE VIEW public.often_seen AS SELECT number FROM public.numbers_seen WHERE (n > 1);
      COMMENT ON VIEW public.often_seen IS 'over it';
      CREATE FUNCTION public.seen() RETURNS SETOF public.numbers_seen LANGUAGE sql
        AS 'SELECT * FROM numbers_seen';
      CREATE FUNCTION public.numbers_of(lowest bigint) RETURNS TABLE (number text, lines bigint)
        LANGUAGE sql STABLE
        BEGIN ATOMIC
         SELECT o.number, count(*) AS count
           FROM (public.orders o JOIN public.lines l ON ((l.order_id = o.id)))
          GROUP BY o.id
         HAVING (count(*) >= numbers_of.lowest);
        END;
      COMMENT ON FUNCTION public.numbers_of(bigint) IS 'parsed';
      REVOKE ALL ON FUNCTION public.numbers_of(bigint) FROM PUBLIC;
      CREATE VIEW public.calls AS SELECT numbers_of.number FROM public.numbers_of(1);
      CREATE MATERIALIZED VIEW public.never_seen AS
        SELECT seen.number FROM public.seen() WITH NO DATA;
      GRANT SELECT ON public.order_lines TO PUBLIC;
      """;
  private static final String ROWS =
      """
      INSERT INTO public.stores VALUES (1, 'a'), (2, 'b');
      INSERT INTO public.orders VALUES (11, 1, 'x', 'e1', 1, 2), (12, 2, 'y', NULL, 2, 3);
      INSERT INTO public.lines VALUES (11, 1, 11, 'x', 11, 1, 11), (12, 1, NULL, NULL, NULL, NULL, NULL);
      UPDATE public.orders SET best_line = 1;
      INSERT INTO public.notes VALUES (1, 11);
      INSERT INTO public.events VALUES (1, 11, 1, 'c'), (2, 12, 20, 'd');
      INSERT INTO public.replies VALUES (1, 1, 1), (2, 2, 20);
      """;

  @ParameterizedTest
  @ValueSource(ints = {15, 18})
  void doesWhatTheLedgerSaysTwiceAndBack(int major) throws Exception {
    try (Connection connection = EmbeddedServer.of(major).newDatabase()) {
      Analysis analysis = filled(connection);
      List<String> catalog = DatabaseState.catalog(connection);
      List<String> contents = DatabaseState.contents(connection);
      MigrationRun run = new MigrationRun(analysis, connection);
      run.run(BEFORE);
      run.run(Phase.KEYS);
      assertThat(said(analysis)).isSubsetOf(found(connection));
      assertThat(constraintsByName(connection, "tenantpath_new%")).isEmpty();
      assertThat(marks(connection))
          .contains(
              "\"Orders_PK\" it's 100 % \"the\" key",
              "apart apart",
              "of_order of its order",
              "identity numbers",
              "clustered \"Orders_PK\"",
              "of_reply of a partitioned table",
              "events_1_pkey of one partition",
              "identity events_1_pkey",
              "clustered events_1_code_day_key",
              "partly partly");

      List<String> migrated = DatabaseState.catalog(connection);
      run.run(BEFORE);
      run.run(Phase.KEYS);
      assertThat(differences(migrated, DatabaseState.catalog(connection))).isEmpty();

      run.rollBack(Phase.KEYS, Phase.NOT_NULL, Phase.FILL_NEW_ROWS, Phase.ADD_COLUMNS);
      assertThat(differences(catalog, DatabaseState.catalog(connection))).isEmpty();
      assertThat(DatabaseState.contents(connection)).isEqualTo(contents);
    }
  }

  @Test
  void goesOnAfterABrokenIndexBuild() throws Exception {
    try (Connection connection = EmbeddedServer.of(15).newDatabase()) {
      Analysis analysis = filled(connection);
      MigrationRun run = new MigrationRun(analysis, connection);
      run.run(BEFORE);
      List<String> statements = SqlRunner.statements("60", run.files().get("60-keys.sql"));
      for (int stop = 1; stop < statements.size(); stop += 7) {
        for (String statement : statements.subList(0, stop)) {
          SqlRunner.execute(connection, "60", statement);
        }
        SqlRunner.execute(
            connection,
            "test",
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = to_regclass('public.pairs')"
                + " AND EXISTS (SELECT FROM pg_class WHERE relname = 'tenantpath_old_pairs')"
                + " AND NOT EXISTS (SELECT FROM pg_constraint WHERE conname LIKE"
                + " 'tenantpath_new%')");
      }
      run.run(Phase.KEYS);
      assertThat(said(analysis)).isSubsetOf(found(connection));
      assertThat(SqlRunner.column(connection, "SELECT 1 FROM pg_index WHERE NOT indisvalid"))
          .isEmpty();
    }
  }

  @Test
  void keepsTheRootUniqueUntilPhase70() throws Exception {
    try (Connection connection = EmbeddedServer.of(15).newDatabase()) {
      MigrationRun run = new MigrationRun(filled(connection), connection);
      run.run(BEFORE);
      run.run(Phase.KEYS);
      assertThatThrownBy(
              () -> SqlRunner.execute(connection, "t", "INSERT INTO public.stores VALUES (3, 'a')"))
          .hasMessageContaining("tenantpath_old_hosts");
    }
  }

  private static Analysis filled(Connection connection) throws SQLException {
    SqlRunner.execute(connection, "bodies", "SET check_function_bodies = off");
    SqlRunner.run(connection, "schema", DDL);
    SqlRunner.execute(connection, "rows", ROWS);
    SqlRunner.execute(connection, "path", "SET search_path = ''");
    return HandMadeAnalysis.of(
        DDL, "store_id", List.of("public.stores.id", "public.orders.store_id"), List.of());
  }

  /** What the ledger promises for unique keys, and for foreign keys that hold the key. */
  private static List<String> said(Analysis analysis) {
    List<String> lines = new ArrayList<>();
    for (LedgerEntry entry : analysis.plan().ledger()) {
      if (entry.fate() == Fate.WIDENED || entry.fate() == Fate.DEMOTED) {
        String name = entry.kind() == LedgerKind.UNIQUE_INDEX ? "" : " " + entry.name();
        lines.add(entry.table() + name + " " + entry.after());
      }
    }
    assertThat(lines).hasSizeGreaterThan(15);
    return lines;
  }

  private static List<String> found(Connection connection) throws SQLException {
    return SqlRunner.column(
        connection,
        """
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
          FROM pg_constraint
        UNION ALL SELECT indrelid::regclass || ' ' || pg_get_indexdef(indexrelid) FROM pg_index
        """);
  }

  private static List<String> constraintsByName(Connection connection, String like)
      throws SQLException {
    return SqlRunner.column(
        connection, "SELECT conname FROM pg_constraint WHERE conname LIKE '" + like + "'");
  }

  private static List<String> marks(Connection connection) throws SQLException {
    return SqlRunner.column(
        connection,
        """
        SELECT quote_ident(conname) || ' ' || obj_description(oid, 'pg_constraint')
          FROM pg_constraint
        UNION ALL SELECT relname || ' ' || obj_description(oid, 'pg_class') FROM pg_class
        UNION ALL SELECT 'identity ' || quote_ident(relname) FROM pg_index
          JOIN pg_class c ON c.oid = indexrelid WHERE indisreplident
        UNION ALL SELECT 'clustered ' || quote_ident(relname) FROM pg_index
          JOIN pg_class c ON c.oid = indexrelid WHERE indisclustered
        """);
  }

  /** Lines of one state alone, what btree_gist brings aside. */
  private static List<String> differences(List<String> before, List<String> after) {
    return DatabaseState.differences(before, after).stream()
        .filter(l -> !l.contains("gbt") && !l.contains("_dist(") && !l.contains("gist_translate"))
        .toList();
  }
}

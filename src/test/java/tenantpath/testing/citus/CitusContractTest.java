package tenantpath.testing.citus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import tenantpath.testing.SqlRunner;

/** The stand-in answers as a coordinator does; where a cluster is given, it is asked the same. */
class CitusContractTest {
  private static final Path OBSERVED = Path.of("..", "shared", "facts", "citus-probes.tsv");
  // a cluster drops no table together with the type of its key
  private static final String DROP_TABLES =
      """
      DO $$ DECLARE t name; BEGIN
        FOR t IN SELECT relname FROM pg_class
                  WHERE relkind IN ('r', 'p') AND NOT relispartition
                    AND relnamespace = to_regnamespace('probe') LOOP
          EXECUTE format('DROP TABLE IF EXISTS probe.%I CASCADE', t);
        END LOOP;
      END $$
      """;
  private static final Map<String, CitusDatabase> DATABASES = new TreeMap<>();

  static Stream<Arguments> probes() {
    return CitusServer.onPostgres(15, 18).stream()
        .flatMap(server -> CitusProbe.all().stream().map(probe -> Arguments.of(server, probe)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("probes")
  void answersAsACoordinator(CitusServer server, CitusProbe probe) throws Exception {
    Connection connection = database(server).connection();
    for (String reset :
        List.of(
            DROP_TABLES,
            "DROP SCHEMA IF EXISTS probe CASCADE",
            "CREATE SCHEMA probe",
            "SET search_path = probe, public, extensions")) {
      SqlRunner.execute(connection, "reset", reset);
    }
    int last = probe.statements().size() - 1;
    for (String statement : probe.statements().subList(0, last)) {
      SqlRunner.execute(connection, probe.toString(), statement);
    }
    assertThat(answer(connection, probe.statements().get(last))).isEqualTo(probe.answer());
  }

  @Test
  void theProbesAreThoseThatWereObserved() throws Exception {
    assumeTrue(Files.exists(OBSERVED), "the observations are not beside this clone");
    Map<String, String> observed = observed();
    List<String> differences = new ArrayList<>();
    for (CitusProbe probe : CitusProbe.all()) {
      String said = observed.get(probe.id());
      boolean later = probe.id().compareTo("900") > 0;
      if (!later && !line(probe.answer()).replace("\"", "").equals(said)) {
        differences.add(probe + ": " + line(probe.answer()) + " <> " + said);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(CitusProbe.all()).hasSizeGreaterThan(100);
  }

  @AfterAll
  static void close() throws SQLException {
    for (CitusDatabase database : DATABASES.values()) {
      database.close();
    }
    DATABASES.clear();
  }

  private static CitusDatabase database(CitusServer server) throws SQLException {
    CitusDatabase known = DATABASES.get(server.toString());
    if (known != null) {
      return known;
    }
    CitusDatabase database = server.newDatabase();
    SqlRunner.execute(database.connection(), "schema", "CREATE SCHEMA extensions");
    SqlRunner.execute(
        database.connection(), "extension", "CREATE EXTENSION btree_gist SCHEMA extensions");
    DATABASES.put(server.toString(), database);
    return database;
  }

  private static CitusAnswer answer(Connection connection, String statement) throws SQLException {
    try (java.sql.Statement asked = connection.createStatement()) {
      asked.execute(statement);
      return new CitusAnswer.Accepted();
    } catch (PSQLException e) {
      return new CitusAnswer.Refused(e.getSQLState(), e.getServerErrorMessage().getMessage());
    }
  }

  /** By id: what was seen, with the schema of the probes here. */
  private static Map<String, String> observed() throws IOException {
    Map<String, String> observed = new TreeMap<>();
    for (String line : Files.readAllLines(OBSERVED)) {
      String[] fields = line.split("\t", -1);
      // the table lost some of its quotes
      String message = fields[4].replace("\"", "");
      observed.put(
          fields[0],
          fields[2].equals("refused")
              ? line(new CitusAnswer.Refused(fields[3], message.replace("public.", "probe.")))
              : line(new CitusAnswer.Accepted()));
    }
    return observed;
  }

  private static String line(CitusAnswer answer) {
    if (answer instanceof CitusAnswer.Refused refused) {
      return "refused " + refused.state() + " " + refused.message();
    }
    return "accepted";
  }
}

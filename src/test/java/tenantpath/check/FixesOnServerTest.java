package tenantpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.finding.Finding;
import tenantpath.source.InputFile;
import tenantpath.testing.DumpLoader;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.MigratedSchema;
import tenantpath.testing.PsqlScript;
import tenantpath.testing.SqlRunner;
import tenantpath.testing.citus.CitusDatabase;
import tenantpath.testing.citus.StandInServer;

/**
 * The SQL of every finding runs by itself on a server that holds the schema of the case, as it was
 * or, where it calls Citus, as the migration leaves it.
 */
class FixesOnServerTest {
  static List<Path> dumps() throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("testdata/cases"))) {
      return cases
          .map(folder -> folder.resolve("dump.sql"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void theStatementOfEachFindingRuns(Path dump) throws Exception {
    List<Finding> fixed = fixed(dump).filter(finding -> !needsCitus(finding)).toList();
    assertThat(fixed).hasSizeGreaterThan(3);
    try (Connection connection = EmbeddedServer.of(15).newDatabase()) {
      DumpLoader.loadSchema(connection, dump);
      connection.setAutoCommit(false);
      for (Finding finding : fixed) {
        run(connection, finding);
        connection.rollback();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void whatNeedsCitusRunsAfterTheMigration(Path dump) throws Exception {
    List<Finding> fixed = fixed(dump).filter(FixesOnServerTest::needsCitus).toList();
    assertThat(fixed).isNotEmpty();
    MigratedSchema schema = MigratedSchema.of(dump);
    try (CitusDatabase database = new StandInServer(15).newDatabase()) {
      Connection connection = database.connection();
      schema.loadAndFill(connection);
      PsqlScript.run(connection, schema.files(), "migrate.sql");
      for (Finding finding : fixed) {
        run(connection, finding);
      }
    }
  }

  private static Stream<Finding> fixed(Path dump) throws Exception {
    return Analyzer.analyze(DumpSource.of(List.of(InputFile.of(dump))), AnalysisOptions.DEFAULT)
        .findings()
        .stream()
        .filter(finding -> !finding.fix().isEmpty());
  }

  private static boolean needsCitus(Finding finding) {
    return finding.fix().contains("create_reference_table(");
  }

  private static void run(Connection connection, Finding finding) throws SQLException {
    SqlRunner.execute(connection, finding.code() + " " + finding.message(), finding.fix());
  }
}

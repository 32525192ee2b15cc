package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.dump.DumpSource;
import tenantpath.plan.BackfillStep.Backfill;
import tenantpath.plan.BackfillStep.BatchFunction;
import tenantpath.plan.Phase;
import tenantpath.schema.Identifier;
import tenantpath.source.InputFile;
import tenantpath.testing.DatabaseState;
import tenantpath.testing.DumpLoader;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.MigrationRun;
import tenantpath.testing.SqlRunner;

/** The SQL for every case, run on a real server that holds the case's dump with its data. */
class CasesOnServerTest {
  private static final Path CASES = Path.of("testdata", "cases");
  private static final Phase[] FORWARDS = {
    Phase.ADD_COLUMNS,
    Phase.FILL_NEW_ROWS,
    Phase.BACKFILL,
    Phase.VERIFY_BACKFILL,
    Phase.NOT_NULL,
    Phase.KEYS
  };
  private static final Phase[] BACKWARDS = {
    Phase.KEYS,
    Phase.NOT_NULL,
    Phase.VERIFY_BACKFILL,
    Phase.BACKFILL_PG_CRON,
    Phase.BACKFILL,
    Phase.FILL_NEW_ROWS,
    Phase.ADD_COLUMNS
  };

  static Stream<Arguments> cases() throws IOException {
    List<Path> dumps;
    try (Stream<Path> folders = Files.list(CASES)) {
      dumps =
          folders.map(folder -> folder.resolve("dump.sql")).filter(Files::exists).sorted().toList();
    }
    return dumps.stream()
        .flatMap(dump -> Stream.of(15, 18).map(major -> Arguments.of(dump, major)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fillsEveryRowAndCanBeRunTwiceAndUndone(Path dump, int major) throws Exception {
    Analysis analysis = analysis(dump);
    try (Connection connection = EmbeddedServer.of(major).newDatabase()) {
      DumpLoader.load(connection, dump);
      MigrationRun run = new MigrationRun(analysis, connection);
      List<String> catalog = DatabaseState.catalog(connection);
      List<String> contents = DatabaseState.contents(connection);

      run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS);
      touchOneRowOfEach(analysis, connection);
      run.run(Phase.BACKFILL, Phase.VERIFY_BACKFILL, Phase.NOT_NULL, Phase.KEYS);
      assertThat(run.wrongRows()).isEmpty();

      List<String> migrated = DatabaseState.catalog(connection);
      List<String> rows = DatabaseState.rows(connection);
      run.run(FORWARDS);
      assertThat(DatabaseState.differences(migrated, DatabaseState.catalog(connection))).isEmpty();
      assertThat(DatabaseState.rows(connection)).isEqualTo(rows);

      run.run(Phase.BACKFILL_PG_CRON);
      run.rollBack(BACKWARDS);
      assertThat(DatabaseState.differences(catalog, DatabaseState.catalog(connection))).isEmpty();
      assertThat(DatabaseState.contents(connection)).isEqualTo(contents);
    }
  }

  @Test
  void casesWithForeignKeysNeedBackfill() throws Exception {
    for (String name : List.of("storefront", "clinic")) {
      Path dump = CASES.resolve(name).resolve("dump.sql");
      assertThat(analysis(dump).plan().steps(Backfill.class)).as(name).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fillsByBatchesToo(Path dump, int major) throws Exception {
    Analysis analysis = analysis(dump);
    try (Connection connection = EmbeddedServer.of(major).newDatabase()) {
      DumpLoader.load(connection, dump);
      MigrationRun run = new MigrationRun(analysis, connection);
      run.run(Phase.ADD_COLUMNS, Phase.FILL_NEW_ROWS, Phase.BACKFILL_PG_CRON);
      for (BatchFunction function : analysis.plan().steps(BatchFunction.class)) {
        String call = "SELECT %s(7)".formatted(function.function().quoted());
        while (!SqlRunner.column(connection, call).equals(List.of("0"))) {
          // the next batch
        }
      }
      run.run(Phase.VERIFY_BACKFILL, Phase.NOT_NULL);
      assertThat(run.wrongRows()).isEmpty();
    }
  }

  private static Analysis analysis(Path dump) throws Exception {
    return Analyzer.analyze(DumpSource.of(List.of(InputFile.of(dump))), AnalysisOptions.DEFAULT);
  }

  /** As the application would between phases 20 and 30. */
  private static void touchOneRowOfEach(Analysis analysis, Connection connection) throws Exception {
    for (Backfill step : analysis.plan().steps(Backfill.class)) {
      String column = Identifier.quote(step.sources().get(0).firstHop().columns().get(0));
      SqlRunner.execute(
          connection,
          "touch",
          "UPDATE %1$s SET %2$s = %2$s WHERE ctid = (SELECT min(ctid) FROM %1$s)"
              .formatted(step.table(), column));
    }
  }
}

package tenantpath.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tenantpath.Analysis;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.plan.Phase;
import tenantpath.report.SqlScripts;
import tenantpath.report.Templates;
import tenantpath.schema.Identifier;

/** The generated SQL of an analysis, run on a database that holds the schema and its data. */
public final class MigrationRun {
  private final Analysis analysis;
  private final Connection connection;
  private final SortedMap<String, String> files;

  public MigrationRun(Analysis analysis, Connection connection) {
    this.analysis = analysis;
    this.connection = connection;
    files = SqlScripts.render(analysis, new Templates(Map.of())).files();
  }

  public SortedMap<String, String> files() {
    return files;
  }

  /** Runs the files of some phases, statement by statement. */
  public void run(Phase... phases) throws SQLException {
    for (Phase phase : phases) {
      String file = phase.fileStem() + ".sql";
      SqlRunner.run(connection, file, files.get(file));
    }
  }

  /** Runs the inverse files of some phases. */
  public void rollBack(Phase... phases) throws SQLException {
    for (Phase phase : phases) {
      String file = "rollback/" + phase.fileStem() + ".sql";
      SqlRunner.run(connection, file, files.get(file));
    }
  }

  /**
   * The rows whose key is not the one that the whole path leads to, or the next that leads
   * anywhere, one line a table; reads none of the columns that the migration added but the table's
   * own.
   */
  public List<String> wrongRows() throws SQLException {
    List<String> wrong = new ArrayList<>();
    for (TableDesign design : analysis.design().all()) {
      if (design.planned()
          && design.placement() instanceof Placement.Backfill backfill
          && analysis.schema().table(design.table()).filter(t -> !t.isPartition()).isPresent()) {
        String rows = SqlRunner.column(connection, wrongRows(design, backfill)).get(0);
        if (!rows.equals("0")) {
          wrong.add(design.table() + ": " + rows);
        }
      }
    }
    return wrong;
  }

  private String wrongRows(TableDesign design, Placement.Backfill backfill) {
    String expected =
        Stream.concat(Stream.of(backfill.path()), backfill.alternatives().stream())
            .map(this::keyAlong)
            .collect(Collectors.joining(", ", "coalesce(", ")"));
    String own = "r0." + Identifier.quote(backfill.column());
    return "SELECT count(*) FROM %s r0 WHERE %s IS NULL OR %s::text IS DISTINCT FROM %s"
        .formatted(design.table(), own, own, expected);
  }

  /** The key that the row r0 reaches; NULL where the path breaks off. */
  private String keyAlong(ReferencePath path) {
    String from =
        IntStream.rangeClosed(1, path.length())
            .mapToObj(i -> path.hops().get(i - 1).to() + " r" + i)
            .collect(Collectors.joining(", "));
    String on =
        IntStream.rangeClosed(1, path.length())
            .mapToObj(i -> on(path.hops().get(i - 1), i))
            .collect(Collectors.joining(" AND "));
    return "(SELECT min(r%d.%s::text) FROM %s WHERE %s)"
        .formatted(path.length(), Identifier.quote(end(path)), from, on);
  }

  private static String on(Relationship hop, int i) {
    return IntStream.range(0, hop.columns().size())
        .mapToObj(
            c ->
                "r%d.%s = r%d.%s"
                    .formatted(
                        i - 1,
                        Identifier.quote(hop.columns().get(c)),
                        i,
                        Identifier.quote(hop.referencedColumns().get(c))))
        .collect(Collectors.joining(" AND "));
  }

  private String end(ReferencePath path) {
    return analysis
        .design()
        .of(path.end())
        .map(TableDesign::placement)
        .filter(Placement.Ready.class::isInstance)
        .map(Placement.Ready.class::cast)
        .map(Placement.Ready::column)
        .orElseThrow();
  }
}

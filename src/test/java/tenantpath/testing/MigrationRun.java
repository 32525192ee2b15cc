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
    files = SqlScripts.render(analysis, new Templates(Map.of())).texts();
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

  /**
   * Joined outwards, for phase 60 leaves no index that a row's look-up by the old key could use.
   */
  private String wrongRows(TableDesign design, Placement.Backfill backfill) {
    List<ReferencePath> paths =
        Stream.concat(Stream.of(backfill.path()), backfill.alternatives().stream()).toList();
    String joins =
        IntStream.range(0, paths.size())
            .mapToObj(p -> joins(paths.get(p), p))
            .collect(Collectors.joining());
    String expected =
        IntStream.range(0, paths.size())
            .mapToObj(p -> alias(p, paths.get(p).length()) + "." + end(paths.get(p)) + "::text")
            .collect(Collectors.joining(", ", "coalesce(", ")"));
    String own = "r0." + Identifier.quote(backfill.column());
    return "SELECT count(*) FROM %s r0%s WHERE %s IS NULL OR %s::text IS DISTINCT FROM %s"
        .formatted(design.table(), joins, own, own, expected);
  }

  /** The rows that the row r0 reaches, one a hop, for what is referenced is unique. */
  private static String joins(ReferencePath path, int p) {
    return IntStream.rangeClosed(1, path.length())
        .mapToObj(
            i -> {
              Relationship hop = path.hops().get(i - 1);
              return " LEFT JOIN %s %s ON %s".formatted(hop.to(), alias(p, i), on(hop, p, i));
            })
        .collect(Collectors.joining());
  }

  private static String on(Relationship hop, int p, int i) {
    return IntStream.range(0, hop.columns().size())
        .mapToObj(
            c ->
                "%s.%s = %s.%s"
                    .formatted(
                        alias(p, i - 1),
                        Identifier.quote(hop.columns().get(c)),
                        alias(p, i),
                        Identifier.quote(hop.referencedColumns().get(c))))
        .collect(Collectors.joining(" AND "));
  }

  private static String alias(int path, int hop) {
    return hop == 0 ? "r0" : "p%dr%d".formatted(path, hop);
  }

  private String end(ReferencePath path) {
    return analysis
        .design()
        .of(path.end())
        .map(TableDesign::placement)
        .filter(Placement.Ready.class::isInstance)
        .map(Placement.Ready.class::cast)
        .map(Placement.Ready::column)
        .map(Identifier::quote)
        .orElseThrow();
  }
}

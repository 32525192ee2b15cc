package tenantpath.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.dump.DumpSource;
import tenantpath.plan.Fate;
import tenantpath.plan.LedgerEntry;
import tenantpath.plan.Phase;
import tenantpath.plan.Route;
import tenantpath.report.SqlScripts;
import tenantpath.report.Templates;
import tenantpath.source.InputFile;
import tenantpath.testing.fill.FilledTenants;
import tenantpath.testing.fill.TenantFill;

/** A schema with its tenant, its generated SQL, and what must hold once that has run. */
public final class MigratedSchema {
  private final Path dump;
  private final Analysis analysis;
  private final SortedMap<String, String> files;

  private MigratedSchema(Path dump, Analysis analysis) {
    this.dump = dump;
    this.analysis = analysis;
    files = SqlScripts.render(analysis, new Templates(Map.of())).texts();
  }

  /** Analyses the dump for the tenant that ranks first. */
  public static MigratedSchema of(Path dump) throws Exception {
    return by(Route.IN_PLACE, dump);
  }

  /** The same by another route. */
  public static MigratedSchema by(Route route, Path dump) throws Exception {
    return new MigratedSchema(
        dump,
        Analyzer.analyze(
            DumpSource.of(List.of(InputFile.of(dump))), AnalysisOptions.DEFAULT.by(route)));
  }

  public Analysis analysis() {
    return analysis;
  }

  public SortedMap<String, String> files() {
    return files;
  }

  /** Loads the schema without data and fills it tenant by tenant. */
  public FilledTenants loadAndFill(Connection connection) throws SQLException {
    DumpLoader.loadSchema(connection, dump);
    return TenantFill.fill(connection, analysis.design().key().orElseThrow().table().quoted());
  }

  /** A line for each row of a planned table that is not with its tenant. */
  public List<String> withTheWrongTenant(Connection connection, FilledTenants filled)
      throws SQLException {
    String rootKey = analysis.design().key().orElseThrow().column();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> table : distributed().entrySet()) {
      wrong.addAll(
          filled.withTheWrongTenant(connection, table.getKey(), table.getValue(), rootKey));
    }
    return wrong;
  }

  /** The planned tables that are distributed, partitions aside, with their columns. */
  public SortedMap<String, String> distributed() {
    SortedMap<String, String> columns = new TreeMap<>();
    for (TableDesign design : analysis.design().all()) {
      boolean partition =
          analysis.schema().table(design.table()).filter(t -> t.isPartition()).isPresent();
      if (design.planned() && !partition) {
        if (design.placement() instanceof Placement.Ready ready) {
          columns.put(design.table().quoted(), ready.column());
        } else if (design.placement() instanceof Placement.Backfill backfill) {
          columns.put(design.table().quoted(), backfill.column());
        }
      }
    }
    return columns;
  }

  /** Whether the SQL goes as far as that phase. */
  public boolean reaches(Phase phase) {
    return files.containsKey(phase.fileStem() + ".sql");
  }

  /** A line for each table that Citus does not hold as the design says. */
  public List<String> misplaced(Connection connection) throws SQLException {
    SortedMap<String, String> due = new TreeMap<>();
    distributed().forEach((table, column) -> due.put(table, "distributed by " + column));
    for (TableDesign design : analysis.design().all()) {
      if (design.planned() && design.placement() instanceof Placement.Reference) {
        due.put(design.table().quoted(), "reference");
      }
    }
    SortedMap<String, String> found = new TreeMap<>();
    for (String line : SqlRunner.column(connection, PLACEMENTS)) {
      String[] parts = line.split("\t");
      found.put(parts[0], parts[1]);
    }
    List<String> misplaced = new ArrayList<>();
    due.forEach(
        (table, kind) -> {
          if (!kind.equals(found.get(table))) {
            misplaced.add("%s is %s, not %s".formatted(table, found.get(table), kind));
          }
        });
    found.keySet().removeAll(due.keySet());
    found.forEach((table, kind) -> misplaced.add(table + " is " + kind));
    return misplaced;
  }

  private static final String PLACEMENTS =
      """
      SELECT format('%I.%I', n.nspname, c.relname) || E'\\t' || CASE WHEN p.repmodel = 't' THEN 'reference'
               ELSE 'distributed by ' || column_to_column_name(p.logicalrelid, p.partkey) END
        FROM pg_dist_partition p JOIN pg_class c ON c.oid = p.logicalrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE NOT c.relispartition AND NOT (p.partmethod = 'n' AND p.repmodel = 's')
      """;

  /** A line for each constraint, unique index, trigger … that is not what the ledger says. */
  public List<String> unlikeTheLedger(Connection connection) throws SQLException {
    SortedMap<String, String> found = LedgerObjects.read(connection);
    List<String> unlike = new ArrayList<>();
    Set<String> moved = new HashSet<>();
    for (LedgerEntry entry : analysis.plan().ledger()) {
      String key = LedgerObjects.key(entry);
      String now = found.remove(key);
      String due = entry.fate() == Fate.DROPPED ? null : entry.after();
      if (entry.fate() == Fate.MOVED) {
        moved.add(entry.after());
      } else if (!LedgerObjects.same(due, now)) {
        unlike.add("%s (%s): %s, not %s".formatted(key, entry.fate(), now, due));
      }
    }
    for (String definition : moved) {
      if (!found.values().remove(definition)) {
        unlike.add("moved, and not there: " + definition);
      }
    }
    found.forEach((key, now) -> unlike.add(key + " is new: " + now));
    return unlike;
  }
}

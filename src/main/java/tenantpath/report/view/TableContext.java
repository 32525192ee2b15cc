package tenantpath.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tenantpath.Analysis;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.dump.SourceSummary;
import tenantpath.finding.Finding;
import tenantpath.plan.LedgerEntry;
import tenantpath.report.SqlBundle;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;
import tenantpath.source.Span;

/** An analysis with what belongs to each table gathered once. */
final class TableContext {
  private final Analysis analysis;
  private final SqlBundle sql;
  private final Map<RelationName, List<LedgerEntry>> ledger;
  private final Map<String, List<Finding>> findings;
  private final Set<String> onlySource;
  private final boolean oneSchema;

  TableContext(Analysis analysis, SqlBundle sql) {
    this.analysis = analysis;
    this.sql = sql;
    ledger = group(analysis.plan().ledger(), LedgerEntry::table);
    findings =
        group(
            analysis.findings().stream().filter(f -> f.table().isPresent()).toList(),
            f -> f.table().orElseThrow());
    List<String> names =
        analysis.reading().sources().stream().map(SourceSummary::name).distinct().toList();
    oneSchema =
        analysis.schema().tables().stream().map(t -> t.name().schema()).distinct().count() < 2;
    onlySource = names.size() == 1 ? Set.copyOf(names) : Set.of();
  }

  Analysis analysis() {
    return analysis;
  }

  List<LedgerEntry> ledger(RelationName table) {
    return ledger.getOrDefault(table, List.of());
  }

  List<Finding> findings(RelationName table) {
    return findings.getOrDefault(table.quoted(), List.of());
  }

  List<SqlBundle.TableSql> sql(RelationName table) {
    return sql.byTable().getOrDefault(table, List.of());
  }

  /** The tables that the counts are about: partitions follow their parent and do not count. */
  List<Table> counted() {
    return analysis.schema().tables().stream().filter(t -> !t.isPartition()).toList();
  }

  PlacementKind kind(RelationName table) {
    return analysis.design().kindOf(table);
  }

  Optional<TableDesign> design(RelationName table) {
    return analysis.design().of(table);
  }

  /** Whether the SQL distributes the table or makes it a reference table. */
  boolean planned(RelationName table) {
    return design(table).map(TableDesign::planned).orElse(false);
  }

  /** The wave a table is backfilled in; 0 where it is not. */
  int wave(RelationName table) {
    Optional<Placement> placement = design(table).map(TableDesign::placement);
    return placement.isPresent() && placement.get() instanceof Placement.Backfill backfill
        ? backfill.wave()
        : 0;
  }

  /** A table's name in a sentence: with its schema where there are several. */
  String named(RelationName table) {
    return oneSchema ? Identifier.quote(table.name()) : table.quoted();
  }

  /** A table's name beside one of {@code home}: without the schema where it is the same. */
  static String near(RelationName home, RelationName table) {
    return home.schema().equals(table.schema()) ? Identifier.quote(table.name()) : table.quoted();
  }

  /** "line 214", or "tenantpath.yml:214" where it is not the only dump; empty for nowhere. */
  String place(Optional<Span> span) {
    return span.map(
            s ->
                onlySource.contains(s.file())
                    ? "line " + s.start().line()
                    : s.file() + ":" + s.start().line())
        .orElse("");
  }

  private static <K extends Comparable<K>, V> Map<K, List<V>> group(
      List<V> values, Function<V, K> key) {
    Map<K, List<V>> groups = new TreeMap<>();
    values.forEach(v -> groups.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v));
    return groups;
  }
}

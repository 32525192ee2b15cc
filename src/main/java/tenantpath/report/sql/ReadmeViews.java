package tenantpath.report.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.Analysis;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.graph.Relationship;
import tenantpath.plan.BackfillMethod;
import tenantpath.plan.BackfillStep.Backfill;
import tenantpath.plan.KeySource;
import tenantpath.plan.LedgerEntry;
import tenantpath.plan.PlannedTables;
import tenantpath.plan.Route;
import tenantpath.schema.Identifier;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Table;

/** Makes the view of {@code sql/README.md}. */
public final class ReadmeViews {
  private final Analysis analysis;
  private final PlannedTables tables;

  public ReadmeViews(Analysis analysis, PlannedTables tables) {
    this.analysis = analysis;
    this.tables = tables;
  }

  public ReadmeView view() {
    List<Backfill> backfills = analysis.plan().steps(Backfill.class);
    return new ReadmeView(
        tables.key().table().quoted(),
        Identifier.quote(tables.key().column()),
        Identifier.quote(tables.key().columnName()),
        analysis.plan().route() == Route.NEW_CLUSTER,
        files(),
        waves(backfills),
        names(tables.distributed(), table -> tables.backfill(table.name()).isEmpty()),
        names(tables.reference(), table -> true),
        leftOut(),
        backfills.stream()
            .filter(step -> !step.firing().isEmpty())
            .map(
                step ->
                    new ReadmeView.Firing(step.table().quoted(), Identifier.list(step.firing())))
            .toList(),
        lost(),
        names(tables.distributed(), ReadmeViews::withoutIdentity),
        rollback());
  }

  private List<ReadmeView.File> files() {
    Route route = analysis.plan().route();
    return route.phases().stream()
        .map(
            phase ->
                new ReadmeView.File(
                    phase.fileStem() + ".sql",
                    PhaseText.about(phase),
                    phase.inMigration() ? "by " + route.runner(phase) : "by hand"))
        .toList();
  }

  private List<String> rollback() {
    Route route = analysis.plan().route();
    List<String> files =
        new ArrayList<>(
            route.phases().stream()
                .filter(route::undoes)
                .map(phase -> phase.fileStem() + ".sql")
                .toList());
    files.sort(Comparator.reverseOrder());
    return files;
  }

  private static List<ReadmeView.Wave> waves(List<Backfill> backfills) {
    return backfills.stream()
        .collect(Collectors.groupingBy(Backfill::wave, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            wave ->
                new ReadmeView.Wave(
                    wave.getKey(), wave.getValue().stream().map(ReadmeViews::filled).toList()))
        .toList();
  }

  private static ReadmeView.Filled filled(Backfill step) {
    String paths =
        Stream.concat(
                step.sources().stream().map(ReadmeViews::path),
                step.sentinel().stream().map(Identifier::literal))
            .collect(Collectors.joining("; else "));
    return new ReadmeView.Filled(step.table().quoted(), paths, how(step));
  }

  private static String where(Relationship hop) {
    return hop.typeColumn()
        .map(
            type ->
                hop.types().stream()
                    .map(target -> Identifier.literal(target.value()))
                    .collect(
                        Collectors.joining(", ", " where " + Identifier.quote(type) + " is ", "")))
        .orElse("");
  }

  private static String path(KeySource source) {
    StringBuilder path = new StringBuilder();
    for (Relationship hop : source.hops()) {
      path.append(Identifier.list(hop.columns()))
          .append(where(hop))
          .append(" → ")
          .append(hop.to())
          .append(" (")
          .append(Identifier.list(hop.referencedColumns()))
          .append(") → ");
    }
    return path.append(Identifier.quote(source.keyColumn())).toString();
  }

  private static String how(Backfill step) {
    String rows = step.rows().isPresent() ? step.rows().getAsLong() + " rows in the dump: " : "";
    if (step.method() instanceof BackfillMethod.Whole) {
      return rows + (step.sources().size() == 1 ? "one UPDATE" : "one UPDATE a path");
    }
    return step.method() instanceof BackfillMethod.KeyRanges ranges
        ? rows + batches(step) + "10,000 rows at a time by " + Identifier.list(ranges.columns())
        : rows + "1,000 pages at a time";
  }

  private static String batches(Backfill step) {
    return step.rows().isPresent()
        ? BackfillMethod.batches(step.rows().getAsLong()) + " batches, "
        : "";
  }

  private static List<String> names(List<Table> tables, Predicate<Table> wanted) {
    return tables.stream().filter(wanted).map(table -> table.name().quoted()).toList();
  }

  private List<ReadmeView.LeftOut> leftOut() {
    Map<String, List<String>> errors =
        analysis.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR && f.table().isPresent())
            .collect(groupingBy(f -> f.table().get(), mapping(Finding::message, toList())));
    return analysis.design().all().stream()
        .filter(design -> !design.planned())
        .filter(design -> design.placement().kind() != PlacementKind.LOCAL)
        .filter(design -> tables.topmost(design.table()).equals(design.table()))
        .map(
            design ->
                new ReadmeView.LeftOut(
                    design.table().quoted(),
                    design.placement().kind().word(),
                    reasons(design, errors)))
        .toList();
  }

  private static List<String> reasons(TableDesign design, Map<String, List<String>> errors) {
    return design.placement() instanceof Placement.Undecided undecided
        ? List.of(undecided.reason())
        : errors.getOrDefault(design.table().quoted(), List.of());
  }

  private List<ReadmeView.Item> lost() {
    return analysis.plan().ledger().stream()
        .filter(ReadmeViews::losesSomething)
        .map(
            entry ->
                new ReadmeView.Item(
                    entry.table().quoted(),
                    Identifier.quote(entry.name()),
                    entry.before(),
                    entry.after(),
                    entry.reason()))
        .toList();
  }

  private static boolean losesSomething(LedgerEntry entry) {
    return switch (entry.fate()) {
      case CHANGED, DEMOTED, DROPPED -> true;
      case KEPT, WIDENED, MOVED -> false;
    };
  }

  private static boolean withoutIdentity(Table table) {
    return table.primaryKey().isEmpty()
        && table.replicaIdentity().kind() != ReplicaIdentity.Kind.INDEX
        && table.replicaIdentity().kind() != ReplicaIdentity.Kind.FULL;
  }
}

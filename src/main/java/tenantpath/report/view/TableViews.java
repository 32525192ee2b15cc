package tenantpath.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tenantpath.distribution.Evidence;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.finding.Finding;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.plan.LedgerEntry;
import tenantpath.plan.Phase;
import tenantpath.report.ShapedSql;
import tenantpath.report.SqlBundle;
import tenantpath.report.view.TableView.EvidenceView;
import tenantpath.report.view.TableView.HopView;
import tenantpath.report.view.TableView.KeyChangeView;
import tenantpath.report.view.TableView.PathView;
import tenantpath.report.view.TableView.SqlView;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** Makes the register and the table pages. */
final class TableViews {
  private final TableContext context;
  private final Story story;

  /** A hop, and what it says as evidence, is on the page of each table whose path it is on. */
  private final Map<Relationship, HopView> hops = new HashMap<>();

  private final Map<Evidence, EvidenceView> said = new IdentityHashMap<>();

  TableViews(TableContext context) {
    this.context = context;
    story = new Story(context);
  }

  List<TableView> all() {
    return context.analysis().schema().tables().stream()
        .map(table -> view(table, design(table)))
        .toList();
  }

  private TableDesign design(Table table) {
    return context
        .design(table.name())
        .orElseThrow(() -> new IllegalStateException("no verdict on " + table.name()));
  }

  private TableView view(Table table, TableDesign design) {
    RelationName name = table.name();
    Optional<Placement.Backfill> backfill = design.placement().backfill();
    PlacementKind kind = design.placement().kind();
    return new TableView(
        name.quoted(),
        Identifier.quote(name.schema()),
        Identifier.quote(name.name()),
        ClassMark.of(kind),
        kindOf(table),
        key(design),
        kind == PlacementKind.READY,
        backfill.map(b -> PathWords.line(b.path())).orElse(""),
        context.wave(name),
        table.rows().orElse(-1),
        design.planned(),
        design.confidence().word(),
        PlanSummary.of(table, design, context),
        story.of(table, design),
        backfill.map(b -> hops(b.path())).orElse(List.of()),
        backfill.map(TableViews::alternatives).orElse(List.of()),
        backfill.map(TableViews::agreement).orElse(""),
        design.evidence().stream().map(this::evidence).toList(),
        context.ledger(name).stream().map(TableViews::keyChange).toList(),
        context.findings(name).stream().map(this::finding).toList(),
        sql(name),
        neighbours(context.analysis().graph().outgoing(name), name, Relationship::to),
        neighbours(context.analysis().graph().incoming(name), name, Relationship::from));
  }

  private List<SqlView> sql(RelationName table) {
    Map<Phase, List<ShapedSql>> byPhase = new EnumMap<>(Phase.class);
    for (SqlBundle.TableSql one : context.sql(table)) {
      byPhase.computeIfAbsent(one.phase(), p -> new ArrayList<>()).add(one.sql());
    }
    List<SqlView> views = new ArrayList<>();
    byPhase.forEach((phase, statements) -> views.add(new SqlView(phase.fileStem(), statements)));
    return views;
  }

  private static String kindOf(Table table) {
    String partition = table.partitionOf().map(p -> "partition of " + p.quoted()).orElse("");
    return switch (table.kind()) {
      case TABLE -> "table";
      case PARTITIONED -> partition.isEmpty() ? "partitioned table" : "partitioned " + partition;
      case PARTITION -> partition;
      case FOREIGN -> "foreign table";
    };
  }

  private static String key(TableDesign design) {
    return design.placement().keyColumn().map(Identifier::quote).orElse("");
  }

  private static List<PathView> alternatives(Placement.Backfill backfill) {
    return backfill.alternatives().stream()
        .map(
            path ->
                new PathView(PathWords.byColumns(path), PathWords.whyNot(path, backfill.path())))
        .toList();
  }

  private static String agreement(Placement.Backfill backfill) {
    return switch (backfill.agreement()) {
      case SINGLE -> "one path";
      case AGREE -> "the paths agree";
      case MAY_DISAGREE -> "the paths may disagree";
    };
  }

  private List<HopView> hops(ReferencePath path) {
    return path.listed().stream()
        .map(hop -> hops.computeIfAbsent(hop, h -> PathWords.hop(h, context)))
        .toList();
  }

  private EvidenceView evidence(Evidence evidence) {
    return said.computeIfAbsent(evidence, e -> new EvidenceView(e.text(), context.place(e.span())));
  }

  private static KeyChangeView keyChange(LedgerEntry entry) {
    return new KeyChangeView(
        entry.kind().words(),
        Identifier.quote(entry.name()),
        entry.fate().word(),
        entry.before(),
        entry.after(),
        entry.reason());
  }

  FindingView finding(Finding finding) {
    return new FindingView(
        finding.code().value(),
        finding.severity().word(),
        finding.table().orElse(""),
        context.place(finding.span()),
        finding.message(),
        finding.hint(),
        finding.fix());
  }

  private static List<String> neighbours(
      List<Relationship> edges, RelationName home, Function<Relationship, RelationName> end) {
    Stream<RelationName> others = edges.stream().map(end).filter(other -> !other.equals(home));
    return others.distinct().sorted().map(RelationName::quoted).toList();
  }
}

package tenantpath.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tenantpath.Analysis;
import tenantpath.check.Catalogue;
import tenantpath.distribution.Agreement;
import tenantpath.distribution.Evidence;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.graph.Relationship;
import tenantpath.report.question.DecisionLines;
import tenantpath.report.view.TableView;
import tenantpath.report.view.TableView.KeyChangeView;
import tenantpath.schema.Identifier;
import tenantpath.source.Span;

/** One table's story on one screen: class, path hop by hop, what lost and why, what bears on it. */
final class TablePage {
  private static final int MOST = 5;

  private final Console console;
  private final Analysis analysis;
  private final TableDesign design;
  private final TableView view;

  TablePage(Console console, Analysis analysis, TableDesign design, TableView view) {
    this.console = console;
    this.analysis = analysis;
    this.design = design;
    this.view = view;
  }

  void print() {
    console.line(
        view.mark().word(),
        view.mark().mark(),
        "%s: %s (%s), %s"
            .formatted(
                view.name(),
                view.mark().label(),
                view.confidence(),
                view.planned() ? "planned" : "not planned"));
    console.line("");
    view.story().forEach(sentence -> wrapped("", sentence.plain()));
    section("Path", hops(), TablePage::hop);
    section("Other paths", view.alternatives(), path -> path.path() + ": " + path.why());
    section("Rows whose paths disagree", disagreement(), Function.identity());
    section("Evidence", otherEvidence(), TablePage::evidence);
    section("What becomes of its keys", changes(), TablePage::change);
    section("Findings (tenantpath rules CODE explains one)", findings(), TablePage::finding);
    section("What would change this", WhatIf.of(analysis, design), Function.identity());
    decisionLines();
  }

  /** Unbroken, so that they can be pasted. */
  private void decisionLines() {
    List<String> lines = DecisionLines.of(analysis, design);
    if (!lines.isEmpty()) {
      console.line("");
      console.line("Lines for the decisions file");
      lines.forEach(line -> console.line("  " + line));
    }
  }

  private <T> void section(String title, List<T> items, Function<T, String> text) {
    if (items.isEmpty()) {
      return;
    }
    console.line("");
    console.line(title);
    items.stream().limit(MOST).forEach(item -> wrapped("  ", text.apply(item)));
    if (items.size() > MOST) {
      console.line("  and " + (items.size() - MOST) + " more, in the report");
    }
  }

  private void wrapped(String indent, String text) {
    List<String> lines = Wrapping.lines(text, Wrapping.WIDTH - indent.length() - 2);
    for (int i = 0; i < lines.size(); i++) {
      console.line(indent + (i == 0 ? "" : "  ") + lines.get(i));
    }
  }

  private List<Relationship> hops() {
    return design.placement() instanceof Placement.Backfill backfill
        ? backfill.path().hops()
        : List.of();
  }

  private List<String> disagreement() {
    return design.placement() instanceof Placement.Backfill backfill
            && backfill.agreement() == Agreement.MAY_DISAGREE
        ? backfill.alternatives().stream()
            .flatMap(other -> AgreementQuery.of(analysis.design(), backfill.path(), other).stream())
            .limit(1)
            .toList()
        : List.of();
  }

  private static String hop(Relationship hop) {
    List<String> facts = new ArrayList<>();
    facts.add(hop.nullable() ? "may be NULL" : "NOT NULL");
    facts.add(hop.constraint().map(Identifier::quote).orElse(hop.reason()));
    hop.span().ifPresent(span -> facts.add(span.toString()));
    return "%s (%s) → %s (%s): %s"
        .formatted(
            hop.from().quoted(),
            Identifier.list(hop.columns()),
            hop.to().quoted(),
            Identifier.list(hop.referencedColumns()),
            String.join(", ", facts));
  }

  /** Without what the path and the other paths already say. */
  private List<Evidence> otherEvidence() {
    List<Optional<Span>> said = new ArrayList<>(hops().stream().map(Relationship::span).toList());
    if (design.placement() instanceof Placement.Backfill backfill) {
      backfill.alternatives().forEach(path -> said.add(path.first().span()));
    }
    return design.evidence().stream().filter(e -> !said.contains(e.span())).toList();
  }

  private static String evidence(Evidence evidence) {
    return evidence.text() + evidence.span().map(span -> ", " + span).orElse("");
  }

  private List<KeyChangeView> changes() {
    return view.keys().stream().filter(key -> !key.fate().equals("kept")).toList();
  }

  private static String change(KeyChangeView key) {
    String after = key.after().isEmpty() ? "" : " to " + key.after();
    return key.name() + ": " + key.fate() + after;
  }

  private List<Finding> findings() {
    return analysis.findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .filter(finding -> finding.table().filter(view.name()::equals).isPresent())
        .toList();
  }

  private static String finding(Finding finding) {
    String title = Catalogue.entry(finding.code()).map(Catalogue.Entry::title).orElse("");
    String place = finding.span().map(span -> ", " + span).orElse("");
    return finding.severity().word() + " " + finding.code() + ": " + title + place;
  }
}

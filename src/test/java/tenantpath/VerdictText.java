package tenantpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Evidence;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.finding.Finding;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

/** A design as a reviewer reads it: the tenant, then each table's class, path, reasons, offers. */
final class VerdictText {
  private static final Set<String> BEARS_ON_THE_CLASS = Set.of("K02", "K08", "K09");

  private final Analysis analysis;
  private final List<String> lines = new ArrayList<>();

  private VerdictText(Analysis analysis) {
    this.analysis = analysis;
  }

  static String of(Analysis analysis) {
    VerdictText text = new VerdictText(analysis);
    text.tenant(analysis.design());
    analysis.design().all().forEach(text::table);
    return String.join("\n", text.lines) + "\n";
  }

  private void tenant(DistributionDesign design) {
    lines.add("shape: " + design.shape().kind().word() + ", " + design.shape().reason());
    lines.add(
        "tenant: "
            + design
                .key()
                .map(key -> name(key.table()) + "." + key.column() + ", column " + key.columnName())
                .orElse("none"));
    for (TenantKeyCandidate c : design.candidates()) {
      lines.add("  %d. %s.%s: %s".formatted(c.rank(), name(c.table()), c.column(), c.reason()));
    }
    findings("").forEach(lines::add);
  }

  private void table(TableDesign table) {
    lines.add("");
    lines.add(
        "%s: %s, %s%s"
            .formatted(
                name(table.table()),
                placement(table.placement()),
                table.confidence().name().toLowerCase(Locale.ROOT),
                table.planned() ? "" : ", not planned"));
    if (table.placement() instanceof Placement.Backfill backfill) {
      lines.add("  path " + path(backfill.path()));
      backfill.alternatives().forEach(other -> lines.add("  or   " + path(other)));
    }
    if (table.placement() instanceof Placement.Undecided undecided) {
      lines.add("  ? " + undecided.reason());
    }
    table.evidence().stream().map(Evidence::text).map("  - "::concat).forEach(lines::add);
    lines.addAll(findings(table.table().quoted()));
  }

  private static String placement(Placement placement) {
    if (placement instanceof Placement.Ready ready) {
      return "ready by " + ready.column();
    }
    if (placement instanceof Placement.Backfill backfill) {
      return "backfill of %s in wave %d, paths %s"
          .formatted(
              backfill.column(),
              backfill.wave(),
              backfill.agreement().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return placement.kind().name().toLowerCase(Locale.ROOT)
        + (placement instanceof Placement.Local local && local.managedByCitus()
            ? ", managed by Citus"
            : "");
  }

  /** The codes of a table's findings, and in full those that bear on its class. */
  private List<String> findings(String table) {
    List<Finding> its =
        analysis.findings().stream()
            .filter(finding -> finding.table().orElse("").equals(table))
            .toList();
    List<String> told = new ArrayList<>();
    String codes =
        its.stream()
            .map(finding -> finding.code().value())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    if (!codes.isEmpty()) {
      told.add("  findings " + codes);
    }
    its.stream().filter(VerdictText::bearsOnTheClass).map(VerdictText::told).forEach(told::add);
    return told;
  }

  private static boolean bearsOnTheClass(Finding finding) {
    String code = finding.code().value();
    return code.startsWith("W") || BEARS_ON_THE_CLASS.contains(code);
  }

  private static String told(Finding finding) {
    return "  %s %s: %s %s"
        .formatted(
            finding.severity().name().toLowerCase(Locale.ROOT),
            finding.code().value(),
            finding.message(),
            finding.hint());
  }

  private static String path(ReferencePath path) {
    return path.hops().stream().map(VerdictText::hop).collect(Collectors.joining(" "));
  }

  private static String hop(Relationship hop) {
    String targets =
        Stream.concat(Stream.of(hop.to()), hop.toAlso().stream())
            .map(VerdictText::name)
            .collect(Collectors.joining(" or "));
    return "%s → %s%s"
        .formatted(String.join(", ", hop.columns()), targets, hop.nullable() ? "?" : "");
  }

  private static String name(RelationName table) {
    return table.schema().equals("public") ? table.name() : table.schema() + "." + table.name();
  }
}

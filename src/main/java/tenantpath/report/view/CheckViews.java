package tenantpath.report.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.check.Catalogue;
import tenantpath.check.CheckPages;
import tenantpath.decisions.FindingDecision;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;

/** Groups findings by their check. */
final class CheckViews {
  private static final int NAMED = 4;
  private static final String LEFT_OUT = "left out";

  private CheckViews() {}

  /** The checks that found something: heaviest first, then by the number of tables, then code. */
  static List<CheckView> of(List<Finding> findings) {
    Map<FindingCode, List<Finding>> byCode =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparing(Group::severity)
                .thenComparing(Comparator.comparing(Group::tables).reversed())
                .thenComparing(Group::code))
        .map(Group::view)
        .toList();
  }

  /** Those with errors: what keeps tables out before what loses something. */
  static List<CheckView> blocks(List<CheckView> checks) {
    return checks.stream()
        .filter(check -> check.severity().equals("error"))
        .sorted(Comparator.comparing(check -> !check.effect().equals(LEFT_OUT)))
        .toList();
  }

  static String title(FindingCode code) {
    return Catalogue.entry(code).map(Catalogue.Entry::title).orElse("Finding " + code);
  }

  private record Group(FindingCode code, List<Finding> findings) {
    Severity severity() {
      return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
    }

    int tables() {
      return names().size();
    }

    private List<String> names() {
      return findings.stream().flatMap(f -> f.table().stream()).distinct().sorted().toList();
    }

    CheckView view() {
      return new CheckView(
          code.value(),
          severity().word(),
          title(code),
          effect(),
          count(),
          tables(),
          names().stream().limit(NAMED).toList(),
          CheckPages.page(code).orElse(""));
    }

    /** A loss that can be accepted is planned all the same; what else is an error is not. */
    private String effect() {
      if (severity() != Severity.ERROR || tables() == 0) {
        return "";
      }
      return FindingDecision.answers(code).isEmpty() ? LEFT_OUT : "planned with a loss";
    }

    private String count() {
      String tables = Words.count(tables(), "table");
      return tables() == findings.size()
          ? tables
          : Words.count(findings.size(), "finding") + (tables() == 0 ? "" : " in " + tables);
    }
  }
}

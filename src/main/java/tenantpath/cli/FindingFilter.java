package tenantpath.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tenantpath.check.Catalogue;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Which findings a command line asks for: {@code --only U01}, {@code --ignore U08:public.logs}. */
final class FindingFilter {
  private final Set<FindingCode> only;
  private final List<Ignored> ignored;

  /** Findings of one code, of one table or of all. */
  private record Ignored(FindingCode code, Optional<String> table) {
    boolean matches(Finding finding) {
      return code.equals(finding.code()) && (table.isEmpty() || finding.table().equals(table));
    }
  }

  private FindingFilter(Set<FindingCode> only, List<Ignored> ignored) {
    this.only = only;
    this.ignored = ignored;
  }

  /** The filter; codes and tables that do not exist are refused. */
  static FindingFilter of(List<String> only, List<String> ignored, Schema schema) throws Refusal {
    Set<FindingCode> codes = new TreeSet<>();
    for (String typed : only) {
      codes.add(code(typed));
    }
    List<Ignored> left = new ArrayList<>();
    for (String typed : ignored) {
      left.add(ignored(typed, schema));
    }
    return new FindingFilter(codes, left);
  }

  boolean takes(Finding finding) {
    return (only.isEmpty() || only.contains(finding.code()))
        && ignored.stream().noneMatch(one -> one.matches(finding));
  }

  private static Ignored ignored(String typed, Schema schema) throws Refusal {
    int colon = typed.indexOf(':');
    if (colon < 0) {
      return new Ignored(code(typed), Optional.empty());
    }
    RelationName table = TableArgument.findRelation(schema, typed.substring(colon + 1));
    return new Ignored(code(typed.substring(0, colon)), Optional.of(table.quoted()));
  }

  private static FindingCode code(String typed) throws Refusal {
    return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
        .filter(FindingCode::isCode)
        .map(FindingCode::of)
        .filter(code -> Catalogue.entry(code).isPresent())
        .orElseThrow(
            () -> Refusal.usage("there is no check " + typed + ": see 'tenantpath rules'."));
  }
}

package tenantpath.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.schema.Nearest;
import tenantpath.source.Location;
import tenantpath.source.Span;

/** Collects what is wrong with a decisions file. */
final class Problems {
  private static final FindingCode MALFORMED = FindingCode.of("D01");
  private static final FindingCode UNKNOWN = FindingCode.of("D02");
  private static final FindingCode CONTRADICTION = FindingCode.of("D03");

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  Span span(Location location) {
    return new Span(file, location);
  }

  List<Finding> findings() {
    return findings.stream().sorted().toList();
  }

  void malformed(Location location, String message, String hint) {
    add(MALFORMED, location, message, hint);
  }

  void contradiction(Location location, String message, String hint) {
    add(CONTRADICTION, location, message, hint);
  }

  void unknown(Location location, String kind, String name, Collection<String> known) {
    List<String> nearest = Nearest.to(name, known);
    add(
        UNKNOWN,
        location,
        "the dump has no " + kind + " " + name,
        nearest.isEmpty()
            ? "remove the entry, or correct the name"
            : "did you mean " + String.join(", ", nearest) + "?");
  }

  private void add(FindingCode code, Location location, String message, String hint) {
    findings.add(
        new Finding(
            code,
            Severity.ERROR,
            Optional.empty(),
            Optional.of(new Span(file, location)),
            message,
            hint));
  }
}

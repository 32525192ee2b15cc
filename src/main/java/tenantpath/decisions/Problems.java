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

/** Collects what is wrong with decisions. */
public final class Problems {
  private static final FindingCode MALFORMED = FindingCode.of("D01");
  private static final FindingCode UNKNOWN = FindingCode.of("D02");
  private static final FindingCode CONTRADICTION = FindingCode.of("D03");
  private static final FindingCode IDLE = FindingCode.of("D04");

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /** Of decisions that were read already: each problem brings its own place. */
  public Problems() {
    this("");
  }

  Span span(Location location) {
    return new Span(file, location);
  }

  public List<Finding> findings() {
    return findings.stream().sorted().toList();
  }

  void malformed(Location location, String message, String hint) {
    add(MALFORMED, Severity.ERROR, span(location), message, hint);
  }

  void contradiction(Location location, String message, String hint) {
    contradiction(span(location), message, hint);
  }

  /** A decision that cannot hold beside another one, or beside what the dump says. */
  public void contradiction(Span span, String message, String hint) {
    add(CONTRADICTION, Severity.ERROR, span, message, hint);
  }

  /** A decision without which everything would be the same. */
  public void idle(Span span, String message, String hint) {
    add(IDLE, Severity.WARNING, span, message, hint);
  }

  void unknown(Location location, String kind, String name, Collection<String> known) {
    List<String> nearest = Nearest.to(name, known);
    unknown(
        span(location),
        "the dump has no " + kind + " " + name,
        nearest.isEmpty()
            ? "remove the entry, or correct the name"
            : "did you mean " + String.join(", ", nearest) + "?");
  }

  /** A decision that names what the dump does not hold. */
  public void unknown(Span span, String message, String hint) {
    add(UNKNOWN, Severity.ERROR, span, message, hint);
  }

  private void add(FindingCode code, Severity severity, Span span, String message, String hint) {
    findings.add(new Finding(code, severity, Optional.empty(), Optional.of(span), message, hint));
  }
}

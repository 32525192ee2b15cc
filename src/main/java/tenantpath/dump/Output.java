package tenantpath.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.source.Location;
import tenantpath.source.Span;

/** Where the items of one file go, and the findings about it. */
final class Output {
  private static final FindingCode CUT = FindingCode.of("R02");
  private static final FindingCode ENCODING = FindingCode.of("R08");
  private static final FindingCode DAMAGED = FindingCode.of("R09");

  private final String file;
  private final Consumer<DumpItem> items;
  private final List<Finding> findings;
  private final UnaryOperator<Location> places;

  Output(String file, Consumer<DumpItem> items) {
    this(file, items, new ArrayList<>(), UnaryOperator.identity());
  }

  private Output(
      String file,
      Consumer<DumpItem> items,
      List<Finding> findings,
      UnaryOperator<Location> places) {
    this.file = file;
    this.items = items;
    this.findings = findings;
    this.places = places;
  }

  /** The same output for a text all of which stands on one line of the file. */
  Output onLine(int line) {
    return new Output(
        file, items, findings, inText -> new Location(Math.max(1, line), inText.column()));
  }

  String file() {
    return file;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Span span(Location location) {
    return new Span(file, places.apply(location));
  }

  void accept(DumpItem item) {
    items.accept(item);
  }

  void cut(Location location, String message) {
    add(CUT, Severity.ERROR, location, message, "dump again, and read the whole file");
  }

  void maybeCut(Location location, String message) {
    add(
        CUT,
        Severity.WARNING,
        location,
        message,
        "dump again unless the end was taken off by hand");
  }

  void encoding(Location location, String message) {
    add(ENCODING, Severity.WARNING, location, message, "dump again with --encoding=UTF8");
  }

  void damaged(Location location, String message) {
    add(DAMAGED, Severity.ERROR, location, message, "copy the archive again, or dump again");
  }

  private void add(
      FindingCode code, Severity severity, Location location, String message, String hint) {
    Optional<Span> span = Optional.of(span(location));
    findings.add(new Finding(code, severity, Optional.empty(), span, message, hint));
  }
}

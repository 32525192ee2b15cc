package tenantpath.report.view;

import java.util.ArrayList;
import java.util.List;
import tenantpath.ddl.SchemaReading;
import tenantpath.dump.SourceSummary;
import tenantpath.report.view.ReadingView.Ignored;
import tenantpath.report.view.ReadingView.Source;
import tenantpath.report.view.ReadingView.Unread;

/** Tells what was read of a dump. */
final class ReadingViews {
  private ReadingViews() {}

  static ReadingView of(SchemaReading reading) {
    List<Ignored> ignored = new ArrayList<>();
    reading.ignored().forEach((what, n) -> ignored.add(new Ignored(what, Words.number(n))));
    return new ReadingView(
        account(reading.sources()),
        reading.sources().stream().map(ReadingViews::source).toList(),
        ignored,
        reading.unread().stream()
            .map(
                u ->
                    new Unread(
                        u.span().file() + ":" + u.span().start().line(), u.reason(), u.text()))
            .toList());
  }

  private static String account(List<SourceSummary> sources) {
    long total = sources.stream().mapToLong(SourceSummary::total).sum();
    long read = sources.stream().mapToLong(SourceSummary::read).sum();
    long ignored = sources.stream().mapToLong(SourceSummary::ignored).sum();
    long unread = sources.stream().mapToLong(SourceSummary::unread).sum();
    return "Of "
        + Words.count(total, "statement")
        + ", "
        + Words.verb(read, "was read", "were read")
        + ", "
        + Words.number(ignored)
        + (ignored == 1
            ? " ignored because it does not bear on distribution, and "
            : " ignored because they do not bear on distribution, and ")
        + Words.number(unread)
        + " not understood.";
  }

  private static Source source(SourceSummary s) {
    return new Source(
        s.name(),
        s.format(),
        versions(s),
        Words.number(s.total()),
        Words.number(s.read()),
        Words.number(s.ignored()),
        Words.number(s.unread()));
  }

  private static String versions(SourceSummary s) {
    String server = s.serverVersion().isEmpty() ? "" : "PostgreSQL " + s.serverVersion();
    String dump = s.dumpVersion().isEmpty() ? "" : "pg_dump " + s.dumpVersion();
    return server.isEmpty() || dump.isEmpty() ? server + dump : server + ", " + dump;
  }
}

package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.dump.CopyBlock;
import tenantpath.dump.InsertBlock;
import tenantpath.dump.Statement;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.source.Span;

/** Reads the statements of one database into its catalog and counts what became of them. */
final class DatabaseReader {
  private static final int SHOWN = 200;

  /** How many unread statements are kept: a file that is no SQL can have any number of them. */
  private static final int MOST_LISTED = 10_000;

  private final Catalog catalog = new Catalog(new Session());
  private final List<StatementCount> counts = new ArrayList<>();
  private final SortedMap<String, Long> ignored = new TreeMap<>();
  private final List<UnreadStatement> unread = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int source;

  /** What follows stands in that file, counted from 0; settings start afresh. */
  void startSource(int index) {
    source = index;
    catalog.session.reset();
  }

  Catalog catalog() {
    return catalog;
  }

  SortedMap<String, Long> ignored() {
    return ignored;
  }

  List<UnreadStatement> unread() {
    return unread;
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(catalog.findings);
    return all;
  }

  /** The counts of one file; zeros where the file says nothing of this database. */
  StatementCount count(int index) {
    while (counts.size() <= index) {
      counts.add(new StatementCount());
    }
    return counts.get(index);
  }

  void count(CopyBlock copy) {
    count(source).read++;
    DataRows.add(catalog, copy);
  }

  void count(InsertBlock insert) {
    count(source).read++;
    DataRows.add(catalog, insert);
  }

  void read(Statement statement) {
    try {
      Outcome outcome = StatementReader.read(new TokenCursor(statement), catalog);
      if (outcome instanceof Outcome.Ignored one) {
        count(source).ignored++;
        ignored.merge(one.what(), 1L, Long::sum);
      } else {
        count(source).read++;
      }
    } catch (NotUnderstood notUnderstood) {
      leave(statement.text(), statement.span(), notUnderstood.getMessage());
    }
  }

  /** Counts a statement as unread, with a finding that says why. */
  void leave(String text, Span span, String reason) {
    count(source).unread++;
    if (unread.size() == MOST_LISTED) {
      return;
    }
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    unread.add(new UnreadStatement(span, shown, reason));
    findings.add(
        new Finding(
                FindingCode.of("R01"),
                Severity.WARNING,
                Optional.empty(),
                Optional.of(span),
                "this statement was not read: " + reason,
                "Check by hand whether it changes a table, a key or a foreign key.")
            .about(shown.strip().replaceAll("\\s+", " ")));
  }
}

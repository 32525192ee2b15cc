package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.dump.BrokenStatement;
import tenantpath.dump.Connect;
import tenantpath.dump.CopyBlock;
import tenantpath.dump.DumpItem;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpReading;
import tenantpath.dump.DumpSource;
import tenantpath.dump.InsertBlock;
import tenantpath.dump.MetaCommand;
import tenantpath.dump.SourceFacts;
import tenantpath.dump.SourceStart;
import tenantpath.dump.SourceSummary;
import tenantpath.dump.Statement;
import tenantpath.dump.UnreadableInput;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.source.Span;

/** Reads the schema that a dump defines; every statement is accounted for. */
public final class SchemaReader {
  private static final int SHOWN = 200;

  private final Catalog catalog = new Catalog(new Session());
  private final List<StatementCount> counts = new ArrayList<>();
  private final SortedMap<String, Long> ignored = new TreeMap<>();
  private final List<UnreadStatement> unread = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private SchemaReader() {}

  /**
   * Reads all files of the source as one database.
   *
   * @throws UnreadableInput if one of the files is no dump that can be read at all
   */
  public static SchemaReading read(DumpSource source) throws UnreadableInput {
    SchemaReader reader = new SchemaReader();
    DumpReading reading = DumpReader.read(source, reader::accept);
    return reader.reading(reading);
  }

  private SchemaReading reading(DumpReading reading) {
    List<SourceSummary> summaries = new ArrayList<>();
    for (int i = 0; i < reading.sources().size(); i++) {
      SourceFacts facts = reading.sources().get(i);
      summaries.add(counts.get(i).summary(facts));
    }
    List<Finding> all = new ArrayList<>(reading.findings());
    all.addAll(findings);
    all.addAll(catalog.findings);
    return new SchemaReading(
        SchemaFreezer.frozen(catalog), summaries, ignored, unread, all.stream().sorted().toList());
  }

  private void accept(DumpItem item) {
    if (item instanceof SourceStart) {
      counts.add(new StatementCount());
      catalog.session.reset();
    } else if (item instanceof Connect) {
      catalog.session.reset();
    } else if (item instanceof Statement statement) {
      read(statement);
    } else if (item instanceof BrokenStatement broken) {
      leave(broken.head(), broken.span(), broken.reason());
    } else if (item instanceof CopyBlock copy) {
      count().read++;
      RowCounts.add(catalog, copy);
    } else if (item instanceof InsertBlock insert) {
      count().read++;
      RowCounts.add(catalog, insert);
    } else if (!(item instanceof MetaCommand)) {
      throw new IllegalStateException("a kind of item that is not known: " + item);
    }
  }

  private StatementCount count() {
    return counts.get(counts.size() - 1);
  }

  private void read(Statement statement) {
    try {
      Outcome outcome = StatementReader.read(new TokenCursor(statement), catalog);
      if (outcome instanceof Outcome.Ignored reason) {
        count().ignored++;
        ignored.merge(reason.reason(), 1L, Long::sum);
      } else {
        count().read++;
      }
    } catch (NotUnderstood notUnderstood) {
      leave(statement.text(), statement.span(), notUnderstood.getMessage());
    }
  }

  private void leave(String text, Span span, String reason) {
    count().unread++;
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    unread.add(new UnreadStatement(span, shown, reason));
    findings.add(
        new Finding(
            FindingCode.of("R01"),
            Severity.WARNING,
            java.util.Optional.empty(),
            java.util.Optional.of(span),
            "this statement was not read: " + reason,
            "Check by hand whether it changes a table, a key or a foreign key."));
  }
}

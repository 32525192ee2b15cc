package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import tenantpath.dump.BrokenStatement;
import tenantpath.dump.Connect;
import tenantpath.dump.CopyBlock;
import tenantpath.dump.DumpItem;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpReading;
import tenantpath.dump.DumpSource;
import tenantpath.dump.InsertBlock;
import tenantpath.dump.SourceStart;
import tenantpath.dump.Statement;
import tenantpath.dump.UnreadableInput;
import tenantpath.finding.Finding;

/** Reads the schema that a dump defines; every statement is accounted for. */
public final class SchemaReader {
  private final Databases databases = new Databases();

  private SchemaReader() {}

  /**
   * Reads all files of the source as one database.
   *
   * @throws UnreadableInput if one of the files is no dump that can be read at all; {@link
   *     UnclearDatabase} if they hold several databases, or none of the name that is meant
   */
  public static SchemaReading read(DumpSource source) throws UnreadableInput {
    SchemaReader reader = new SchemaReader();
    DumpReading reading = DumpReader.read(source, reader::accept);
    DatabaseReader chosen = reader.databases.choose(source.database());
    List<Finding> findings = new ArrayList<>(reading.findings());
    findings.addAll(chosen.findings());
    return new SchemaReading(
        SchemaFreezer.frozen(chosen.catalog(), ServerFeatures.of(reading.sources(), chosen)),
        reader.databases.summaries(reading.sources(), chosen),
        reader.databases.ignored(chosen),
        chosen.unread(),
        findings.stream().sorted().toList());
  }

  private void accept(DumpItem item) {
    if (item instanceof SourceStart) {
      databases.startSource();
    } else if (item instanceof Connect connect) {
      databases.connect(connect.database());
    } else if (item instanceof Statement statement) {
      databases.current().read(statement);
    } else if (item instanceof BrokenStatement broken) {
      databases.current().leave(broken.head(), broken.span(), broken.reason());
    } else if (item instanceof CopyBlock copy) {
      databases.current().count(copy);
    } else if (item instanceof InsertBlock insert) {
      databases.current().count(insert);
    }
  }
}

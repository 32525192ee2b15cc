package tenantpath.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tenantpath.finding.Finding;
import tenantpath.source.InputFile;

/** Reads dump files from their beginning to their end and hands on what they are made of. */
public final class DumpReader {
  private final Consumer<DumpItem> items;
  private final List<SourceFacts> sources = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private DumpReader(Consumer<DumpItem> items) {
    this.items = items;
  }

  /**
   * Streams the items of all files of the source to the consumer.
   *
   * @throws UnreadableInput if one of the files is no dump that can be read at all
   */
  public static DumpReading read(DumpSource source, Consumer<DumpItem> items)
      throws UnreadableInput {
    DumpReader reader = new DumpReader(items);
    for (InputFile file : source.files()) {
      reader.read(file);
    }
    return new DumpReading(reader.sources, reader.findings);
  }

  private void read(InputFile file) throws UnreadableInput {
    if (file.isFolder()) {
      throw new UnreadableInput(file.name() + ": this is a folder, not a dump file");
    }
    try (InputStream in = file.open()) {
      readPlain(file, in);
    } catch (NoSuchFileException missing) {
      throw new UnreadableInput(file.name() + ": there is no such file");
    } catch (IOException broken) {
      throw new UnreadableInput(file.name() + ": cannot be read: " + broken.getMessage());
    }
  }

  private void readPlain(InputFile file, InputStream in) throws UnreadableInput {
    ByteCursor cursor = new ByteCursor(in);
    ForeignFormats.refuse(file.name(), cursor);
    Output output = new Output(file.name(), items);
    output.accept(new SourceStart(file.name()));
    StatementSplitter splitter = new StatementSplitter(cursor, new Session(), output);
    splitter.split();
    DumpHeader header = splitter.header();
    sources.add(
        new SourceFacts(file.name(), "plain", header.serverVersion(), header.dumpVersion()));
    findings.addAll(output.findings());
  }
}

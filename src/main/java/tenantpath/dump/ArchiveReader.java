package tenantpath.dump;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.source.Location;

/** Reads an archive up to the end of its table of contents and hands on what that says. */
final class ArchiveReader {
  /** The name of the table of contents where it is a file of its own. */
  static final String CONTENTS = "toc.dat";

  /** Something that reads from the archive. */
  interface Reading {
    void run() throws IOException;
  }

  private static final int BUFFER = 1 << 16;
  private static final long MOST_BYTES_OF_DATA_ENTRIES = 1L << 26;
  private static final Location START = new Location(1, 1);

  private final ArchiveInput in;
  private final ArchiveHeader header;
  private final Output output;
  private final TocPrinter printer;
  private final List<TocEntry> dataEntries = new ArrayList<>();
  private long bytesOfDataEntries;
  private int lastEntry = 1;

  private ArchiveReader(ArchiveInput in, ArchiveHeader header, Output output) {
    this.in = in;
    this.header = header;
    this.output = output;
    this.printer = new TocPrinter(output);
  }

  /** Reads the header. */
  static ArchiveReader open(InputStream stream, Output output) throws UnreadableInput {
    ArchiveInput in = new ArchiveInput(new BufferedInputStream(stream, BUFFER));
    try {
      return new ArchiveReader(in, ArchiveHeader.read(in), output);
    } catch (EOFException cut) {
      throw new UnreadableInput(output.file() + ": the archive ends inside its header");
    } catch (IOException damaged) {
      throw new UnreadableInput(
          output.file() + ": the archive cannot be read: " + damaged.getMessage());
    }
  }

  /** What the header says; the format is "custom", "tar" or "directory". */
  SourceFacts facts(String form) {
    String format = header.compression().named(form);
    return new SourceFacts(output.file(), format, header.serverVersion(), header.dumpVersion());
  }

  Compression compression() {
    return header.compression();
  }

  /** What follows the table of contents. */
  ArchiveInput rest() {
    return in;
  }

  /** The entries whose rows can be counted, in the order of the table of contents. */
  List<TocEntry> dataEntries() {
    return List.copyOf(dataEntries);
  }

  /** Reads the table of contents; says whether it was whole. */
  boolean readToc() {
    return reporting(
        () -> {
          TocReader toc = new TocReader(in, header);
          Optional<TocEntry> entry = toc.next();
          while (entry.isPresent()) {
            saw(entry.get());
            entry = toc.next();
          }
        });
  }

  /** Reports where reading breaks off; says whether it did not. */
  boolean reporting(Reading reading) {
    try {
      reading.run();
      return true;
    } catch (EOFException cut) {
      output.onLine(lastEntry).cut(START, "the archive ends behind this entry, before its end");
    } catch (IOException damaged) {
      output.onLine(lastEntry).damaged(START, "behind this entry: " + damaged.getMessage());
    }
    return false;
  }

  private void saw(TocEntry entry) throws IOException {
    lastEntry = entry.id();
    printer.print(entry);
    if (!entry.type().equals("TABLE DATA")) {
      return;
    }
    bytesOfDataEntries += 200L + entry.copy().length + entry.schema().length;
    if (bytesOfDataEntries > MOST_BYTES_OF_DATA_ENTRIES) {
      throw new DamagedArchive("there are too many entries with data");
    }
    dataEntries.add(entry);
  }

  void countRows(TocEntry entry, InputStream data) {
    lastEntry = entry.id();
    printer.countRows(entry, data);
  }

  void missesData(TocEntry entry) {
    output.onLine(entry.id()).damaged(START, "the data of " + entry.tag() + " is not there");
  }
}

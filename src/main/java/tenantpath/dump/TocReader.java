package tenantpath.dump;

import java.io.IOException;
import java.util.Optional;

/** Reads an archive's table of contents, entry by entry (PostgreSQL's pg_backup_archiver.c). */
final class TocReader {
  private static final byte[] NOTHING = {};

  private final ArchiveInput in;
  private final ArchiveHeader header;
  private final int count;
  private int read;

  TocReader(ArchiveInput in, ArchiveHeader header) throws IOException {
    this.in = in;
    this.header = header;
    this.count = in.number();
  }

  /** How many entries there are said to be. */
  int count() {
    return count;
  }

  int read() {
    return read;
  }

  Optional<TocEntry> next() throws IOException {
    if (read >= count) {
      return Optional.empty();
    }
    TocEntry entry = entry();
    read++;
    return Optional.of(entry);
  }

  private TocEntry entry() throws IOException {
    int id = in.number();
    if (id <= 0) {
      throw new DamagedArchive("an entry has the number " + id);
    }
    in.number();
    in.passText();
    in.passText();
    String tag = in.word();
    String type = in.word();
    if (header.hasSections()) {
      in.number();
    }
    byte[] definition = in.text().orElse(NOTHING);
    in.passText();
    byte[] copy = in.text().orElse(NOTHING);
    byte[] schema = in.text().orElse(NOTHING);
    Optional<byte[]> tablespace = in.text();
    Optional<byte[]> accessMethod = header.hasTableAccessMethods() ? in.text() : Optional.empty();
    passProperties();
    passDependencies();
    return new TocEntry(
        id, type, tag, definition, copy, schema, tablespace, accessMethod, dataFile());
  }

  private void passProperties() throws IOException {
    if (header.hasRelationKinds()) {
      in.number();
    }
    in.passText();
    in.passText();
  }

  private void passDependencies() throws IOException {
    boolean more = true;
    while (more) {
      int length = in.number();
      more = length >= 0;
      in.stream().skipNBytes(Math.max(0, length));
    }
  }

  private Optional<String> dataFile() throws IOException {
    return switch (header.data()) {
      case IN_BLOCKS -> {
        in.passOffset();
        yield Optional.empty();
      }
      case IN_FILES -> Optional.of(in.word()).filter(name -> !name.isEmpty());
    };
  }
}

package tenantpath.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What {@code pg_dump --format=custom} writes: one file, the data behind the contents. */
final class CustomArchive {
  private static final int DATA = 1;
  private static final int LARGE_OBJECTS = 3;

  private CustomArchive() {}

  static SourceFacts read(InputStream stream, Output output, RowCounts rowCounts)
      throws UnreadableInput {
    ArchiveReader archive = ArchiveReader.open(stream, output);
    if (archive.readToc() && rowCounts == RowCounts.OF_ARCHIVES_TOO) {
      archive.reporting(() -> countRows(archive));
    }
    return archive.facts("custom");
  }

  private static void countRows(ArchiveReader archive) throws IOException {
    Map<Integer, TocEntry> entries = new LinkedHashMap<>();
    archive.dataEntries().forEach(entry -> entries.put(entry.id(), entry));
    ArchiveInput in = archive.rest();
    for (int type = in.byteOrEnd(); type >= 0; type = in.byteOrEnd()) {
      int id = in.number();
      switch (type) {
        case DATA -> countBlock(archive, Optional.ofNullable(entries.get(id)));
        case LARGE_OBJECTS -> passLargeObjects(in);
        default -> throw new DamagedArchive("a block of data has the unknown type " + type);
      }
    }
  }

  private static void countBlock(ArchiveReader archive, Optional<TocEntry> entry)
      throws IOException {
    ChunkedBlock block = new ChunkedBlock(archive.rest());
    if (entry.isPresent()) {
      archive.countRows(entry.get(), archive.compression().decompressed(block));
    }
    block.pass();
  }

  private static void passLargeObjects(ArchiveInput in) throws IOException {
    while (in.number() != 0) {
      new ChunkedBlock(in).pass();
    }
  }
}

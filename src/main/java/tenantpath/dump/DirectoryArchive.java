package tenantpath.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.source.InputFile;

/** What {@code pg_dump --format=directory} writes: toc.dat and a file of data for each table. */
final class DirectoryArchive {
  private DirectoryArchive() {}

  static boolean isIn(InputFile folder) {
    return folder.file(ArchiveReader.CONTENTS).isPresent();
  }

  static SourceFacts read(InputFile folder, Output output, RowCounts rowCounts)
      throws UnreadableInput, IOException {
    InputFile contents = folder.file(ArchiveReader.CONTENTS).orElseThrow();
    try (InputStream stream = contents.open()) {
      ArchiveReader archive = ArchiveReader.open(stream, output);
      if (archive.readToc() && rowCounts == RowCounts.OF_ARCHIVES_TOO) {
        archive.reporting(() -> countRows(folder, archive));
      }
      return archive.facts("directory");
    }
  }

  private static void countRows(InputFile folder, ArchiveReader archive) throws IOException {
    for (TocEntry entry : archive.dataEntries()) {
      Optional<InputFile> data = entry.dataFile().flatMap(name -> dataFile(folder, name));
      if (data.isEmpty()) {
        archive.missesData(entry);
        continue;
      }
      try (InputStream stream = data.get().open()) {
        HeadedStream headed = new HeadedStream(stream);
        archive.countRows(entry, Compression.of(headed).decompressed(headed));
      }
    }
  }

  private static Optional<InputFile> dataFile(InputFile folder, String name) {
    return Stream.of(Compression.NONE, Compression.GZIP, Compression.LZ4, Compression.ZSTD)
        .flatMap(compression -> folder.file(name + compression.suffix()).stream())
        .findFirst();
  }
}

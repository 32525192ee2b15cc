package tenantpath.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** What {@code pg_dump --format=tar} writes: toc.dat, then a file of data for each table. */
final class TarArchive {
  private TarArchive() {}

  static SourceFacts read(InputStream stream, Output output, RowCounts rowCounts)
      throws UnreadableInput {
    TarArchiveInputStream tar = new TarArchiveInputStream(stream);
    if (!findContents(tar)) {
      throw new UnreadableInput(
          output.file() + ": this tar file holds no toc.dat, so pg_dump did not write it");
    }
    ArchiveReader archive = ArchiveReader.open(tar, output);
    if (archive.readToc() && rowCounts == RowCounts.OF_ARCHIVES_TOO) {
      archive.reporting(() -> countRows(tar, archive));
    }
    return archive.facts("tar");
  }

  private static boolean findContents(TarArchiveInputStream tar) {
    try {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null && !entry.getName().equals(ArchiveReader.CONTENTS)) {
        entry = tar.getNextEntry();
      }
      return entry != null;
    } catch (IOException damaged) {
      return false;
    }
  }

  private static void countRows(TarArchiveInputStream tar, ArchiveReader archive)
      throws IOException {
    Map<String, TocEntry> entries = new LinkedHashMap<>();
    archive
        .dataEntries()
        .forEach(entry -> entry.dataFile().ifPresent(file -> entries.put(file, entry)));
    TarArchiveEntry file = tar.getNextEntry();
    while (file != null) {
      Optional<TocEntry> entry = Optional.ofNullable(entries.remove(file.getName()));
      if (entry.isPresent()) {
        archive.countRows(entry.get(), tar);
      }
      file = tar.getNextEntry();
    }
    entries.values().forEach(archive::missesData);
  }
}

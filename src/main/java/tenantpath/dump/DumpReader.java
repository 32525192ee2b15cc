package tenantpath.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tenantpath.finding.Finding;
import tenantpath.source.InputFile;

/** Reads dumps of every form from their beginning to their end and hands on what they say. */
public final class DumpReader {
  private static final int TAR_MAGIC_OFFSET = 257;
  private static final byte[] TAR_MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);

  private final Consumer<DumpItem> items;
  private final RowCounts rowCounts;
  private final List<SourceFacts> sources = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private DumpReader(RowCounts rowCounts, Consumer<DumpItem> items) {
    this.rowCounts = rowCounts;
    this.items = items;
  }

  /**
   * Streams the items of all files of the source to the consumer.
   *
   * @throws UnreadableInput if one of the files is no dump that can be read at all
   */
  public static DumpReading read(DumpSource source, Consumer<DumpItem> items)
      throws UnreadableInput {
    DumpReader reader = new DumpReader(source.rowCounts(), items);
    for (InputFile file : source.files()) {
      reader.read(file);
    }
    return new DumpReading(reader.sources, reader.findings);
  }

  private void read(InputFile file) throws UnreadableInput {
    try {
      if (file.isFolder()) {
        readFolder(file);
      } else {
        readFile(file);
      }
    } catch (NoSuchFileException missing) {
      throw new UnreadableInput(file.name() + ": there is no such file");
    } catch (IOException broken) {
      throw new UnreadableInput(file.name() + ": the file cannot be read: " + reason(broken));
    }
  }

  private void readFolder(InputFile folder) throws IOException, UnreadableInput {
    if (DirectoryArchive.isIn(folder)) {
      Output output = start(folder);
      finish(DirectoryArchive.read(folder, output, rowCounts), output);
      return;
    }
    List<InputFile> files =
        folder.files().stream().filter(file -> file.name().endsWith(".sql")).toList();
    if (files.isEmpty()) {
      throw new UnreadableInput(
          folder.name() + ": this folder holds neither the toc.dat of pg_dump nor .sql files");
    }
    for (InputFile file : files) {
      read(file);
    }
  }

  private void readFile(InputFile file) throws IOException, UnreadableInput {
    try (InputStream in = file.open()) {
      HeadedStream packed = new HeadedStream(in);
      Compression compression = Compression.of(packed);
      HeadedStream unpacked = new HeadedStream(compression.decompressed(packed));
      Output output = start(file);
      finish(readForm(unpacked, compression, output), output);
    }
  }

  private SourceFacts readForm(HeadedStream stream, Compression compression, Output output)
      throws IOException, UnreadableInput {
    if (stream.startsWith(ArchiveHeader.MAGIC)) {
      return CustomArchive.read(stream, output, rowCounts);
    }
    if (stream.hasAt(TAR_MAGIC_OFFSET, TAR_MAGIC)) {
      return TarArchive.read(stream, output, rowCounts);
    }
    return PlainText.read(stream, compression.named("plain"), output);
  }

  private Output start(InputFile file) {
    items.accept(new SourceStart(file.name()));
    return new Output(file.name(), items);
  }

  private void finish(SourceFacts facts, Output output) {
    sources.add(facts);
    findings.addAll(output.findings());
  }

  private static String reason(IOException broken) {
    if (broken instanceof EOFException) {
      return "it is cut off";
    }
    if (broken instanceof AccessDeniedException) {
      return "permission denied";
    }
    return broken instanceof FileSystemException file ? file.getReason() : broken.getMessage();
  }
}

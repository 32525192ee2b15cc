package tenantpath.source;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file or folder to read, known by its bare name: no path of this machine leaves this class. */
public final class InputFile {
  private static final Pattern BARE_NAME = Pattern.compile("\\w[\\w.-]*");

  private interface Opener {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Opener opener;
  private final List<Path> folder;

  private InputFile(String name, Opener opener, List<Path> folder) {
    this.name = name;
    this.opener = opener;
    this.folder = folder;
  }

  public static InputFile of(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    String name = last == null ? path.toString() : last.toString();
    return new InputFile(name, () -> opened(path), List.of(path));
  }

  /** Only the bytes of a file on disk can be read out of order: a pipe may be named, too. */
  private static InputStream opened(Path path) throws IOException {
    return Files.isRegularFile(path) ? new FileBytes(path) : Files.newInputStream(path);
  }

  /** What is piped in; it can be read once. */
  public static InputFile standardInput() {
    return new InputFile("standard input", () -> new Unclosed(System.in), List.of());
  }

  public static InputFile ofText(String name, String text) {
    return ofBytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static InputFile ofBytes(String name, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new InputFile(name, () -> new ByteArrayInputStream(copy), List.of());
  }

  /** This file; {@code bytesRead} is told of each piece that is read of it. */
  public InputFile observed(LongConsumer bytesRead) {
    return new InputFile(name, () -> new Observed(opener.open(), bytesRead), folder);
  }

  public String name() {
    return name;
  }

  public boolean isFolder() {
    return folder.stream().anyMatch(Files::isDirectory);
  }

  /** The files of this folder in the order of their names, those of its subfolders left out. */
  public List<InputFile> files() throws IOException {
    if (!isFolder()) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder.get(0))) {
      return children
          .filter(child -> !Files.isDirectory(child))
          .sorted(Comparator.comparing(child -> child.getFileName().toString()))
          .map(InputFile::of)
          .toList();
    }
  }

  /** The file of that bare name in this folder; names that lead out of it are not followed. */
  public Optional<InputFile> file(String child) {
    if (!BARE_NAME.matcher(child).matches() || !isFolder()) {
      return Optional.empty();
    }
    Path path = folder.get(0).resolve(child);
    return Files.isRegularFile(path) ? Optional.of(of(path)) : Optional.empty();
  }

  /**
   * The bytes of this file.
   *
   * @throws NoSuchFileException if there is no such file
   */
  public InputStream open() throws IOException {
    return opener.open();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Tells how much is read of it. */
  private static final class Observed extends FilterInputStream {
    private final LongConsumer bytesRead;

    Observed(InputStream in, LongConsumer bytesRead) {
      super(in);
      this.bytesRead = bytesRead;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      bytesRead.accept(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      bytesRead.accept(Math.max(0, read));
      return read;
    }
  }

  /** Standard input belongs to the process: reading a dump from it does not close it. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}

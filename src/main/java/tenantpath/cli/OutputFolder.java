package tenantpath.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.report.Content;

/**
 * The folder that results are written to. Which files in it are ours is recorded in {@code
 * .tenantpath-files}; no other file is ever replaced or removed.
 */
final class OutputFolder {
  static final String RECORD = ".tenantpath-files";
  private static final String RECORD_HEADER = "# written by tenantpath, which replaces these files";
  private static final Pattern OWN_PATH =
      Pattern.compile("(?:sql/(?:rollback/)?)?[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder, which need not exist yet; refused where something else bears that name. */
  static OutputFolder of(Path folder) throws Refusal {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Refusal.usage(folder + " is a file, not a folder: choose another --out.");
    }
    return new OutputFolder(folder);
  }

  /** A file that an earlier run wrote and that is still there. */
  Optional<Path> own(String path) throws Refusal {
    try {
      Path file = folder.resolve(path);
      boolean ours = recorded().contains(path) && Files.isRegularFile(file);
      return ours ? Optional.of(file) : Optional.empty();
    } catch (IOException e) {
      throw Refusal.usage("cannot read " + folder.resolve(RECORD) + ": " + reason(e) + ".");
    }
  }

  /**
   * Replaces the files of an earlier run by these. Each is written whole or not at all; none is
   * touched before all of them are on the disk.
   */
  void replaceBy(SortedMap<String, Content> files) throws Refusal {
    try (PartialFiles partial = new PartialFiles(folder)) {
      TreeSet<String> earlier = recorded();
      refuseForeign(files, earlier);
      TreeSet<String> both = new TreeSet<>(earlier);
      both.addAll(files.keySet());
      for (Map.Entry<String, Content> file : files.entrySet()) {
        partial.write(file.getKey(), file.getValue());
      }
      writeRecord(both);
      partial.moveIntoPlace();
      both.removeAll(files.keySet());
      removeStale(both);
      writeRecord(new TreeSet<>(files.keySet()));
    } catch (IOException e) {
      throw Refusal.usage("cannot write to " + folder + ": " + reason(e) + ".");
    }
  }

  private void refuseForeign(SortedMap<String, Content> files, TreeSet<String> earlier)
      throws Refusal {
    for (String path : files.keySet()) {
      Path file = folder.resolve(path);
      if (!earlier.contains(path) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw Refusal.usage(
            file + " exists and is not from an earlier run: move it or choose another --out.");
      }
    }
  }

  private TreeSet<String> recorded() throws IOException {
    Path record = folder.resolve(RECORD);
    if (!Files.isRegularFile(record)) {
      return new TreeSet<>();
    }
    return Arrays.stream(Files.readString(record, StandardCharsets.UTF_8).split("\n"))
        .filter(path -> OWN_PATH.matcher(path).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void writeRecord(TreeSet<String> paths) throws IOException {
    String text = RECORD_HEADER + "\n" + String.join("\n", paths) + "\n";
    try (PartialFiles partial = new PartialFiles(folder)) {
      partial.write(RECORD, Content.ofText(() -> text));
      partial.moveIntoPlace();
    }
  }

  private void removeStale(TreeSet<String> paths) throws IOException {
    for (String path : paths) {
      Files.deleteIfExists(folder.resolve(path));
    }
    for (String subfolder : List.of("sql/rollback", "sql")) {
      if (paths.stream().anyMatch(path -> path.startsWith(subfolder + "/"))) {
        removeIfEmpty(folder.resolve(subfolder));
      }
    }
  }

  private static void removeIfEmpty(Path subfolder) throws IOException {
    if (!Files.isDirectory(subfolder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> children = Files.list(subfolder)) {
      if (children.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(subfolder);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return e.getMessage() + " is a file, not a folder";
    }
    if (e instanceof NoSuchFileException) {
      return e.getMessage() + " has disappeared";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}

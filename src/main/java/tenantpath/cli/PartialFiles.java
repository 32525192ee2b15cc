package tenantpath.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tenantpath.report.Content;

/**
 * Files that are written beside the ones they are to replace, and moved once all of them are on the
 * disk. What was not moved is gone when this is closed, or the program stopped.
 */
final class PartialFiles implements AutoCloseable {
  private final Path folder;
  private final TreeSet<Path> created = new TreeSet<>();
  private final List<Path> targets = new ArrayList<>();

  PartialFiles(Path folder) {
    this.folder = folder;
  }

  void write(String path, Content content) throws IOException {
    Path target = folder.resolve(path);
    create(target.getParent());
    targets.add(target);
    partial(target).toFile().deleteOnExit();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial(target)))) {
      content.writeTo(out);
    }
  }

  private void create(Path directory) throws IOException {
    for (Path missing = directory;
        missing != null && !Files.exists(missing);
        missing = missing.getParent()) {
      created.add(missing);
    }
    Files.createDirectories(directory);
  }

  void moveIntoPlace() throws IOException {
    for (Path target : targets) {
      Files.move(
          partial(target),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    for (Path target : targets) {
      Files.deleteIfExists(partial(target));
    }
    for (Path directory : created.descendingSet()) {
      deleteIfEmpty(directory);
    }
  }

  private static void deleteIfEmpty(Path directory) throws IOException {
    try {
      Files.deleteIfExists(directory);
    } catch (DirectoryNotEmptyException e) {
      // It holds what was moved.
    }
  }

  /** Beside the target, so that the move stays within one file system. */
  private static Path partial(Path target) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
  }
}

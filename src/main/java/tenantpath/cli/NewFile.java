package tenantpath.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole, and only where there is none of its name. */
final class NewFile {
  private final Path path;
  private final String option;
  private final Linker linker;

  /** Gives a file a second name that must be free. */
  @FunctionalInterface
  interface Linker {
    void link(Path name, Path file) throws IOException;
  }

  private NewFile(Path path, String option, Linker linker) {
    this.path = path;
    this.option = option;
    this.linker = linker;
  }

  /** Refused where the name is taken, before any work is done. */
  static NewFile of(Path path, String option) throws Refusal {
    return of(path, option, Files::createLink);
  }

  static NewFile of(Path path, String option, Linker linker) throws Refusal {
    NewFile file = new NewFile(path, option, linker);
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw file.taken();
    }
    return file;
  }

  private Refusal taken() {
    return Refusal.usage(
        "%s: %s exists and may hold decisions: move it, or choose another name."
            .formatted(option, path));
  }

  void write(String text) throws Refusal {
    Path partial =
        path.resolveSibling(
            "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
    try {
      try {
        Files.writeString(partial, text, StandardCharsets.UTF_8);
        // A link, unlike a move, fails where the name was taken meanwhile.
        linkOrMove(partial);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (FileAlreadyExistsException e) {
      throw taken();
    } catch (IOException e) {
      throw Refusal.usage("%s: %s cannot be written: %s.".formatted(option, path, e.getMessage()));
    }
  }

  private void linkOrMove(Path partial) throws IOException {
    try {
      linker.link(path, partial);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Not every file system has links, and some forbid them: the name is taken first.
      Files.createFile(path);
      moveOverOwn(partial);
    }
  }

  private void moveOverOwn(Path partial) throws IOException {
    try {
      Files.move(partial, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }
}

package tenantpath.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that is written whole, and only where there is none of its name. */
final class NewFile {
  private final Path path;
  private final String option;

  private NewFile(Path path, String option) {
    this.path = path;
    this.option = option;
  }

  /** Refused where the name is taken, before any work is done. */
  static NewFile of(Path path, String option) throws Refusal {
    NewFile file = new NewFile(path, option);
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
      Files.createLink(path, partial);
    } catch (UnsupportedOperationException e) {
      Files.move(partial, path);
    }
  }
}

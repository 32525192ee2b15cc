package tenantpath.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tenantpath.comparison.Baseline;
import tenantpath.comparison.BaselineJson;
import tenantpath.comparison.MalformedBaseline;

/** The file of {@code --baseline}: read whole, written whole or not at all. */
final class BaselineFile {
  private BaselineFile() {}

  static Baseline read(Path file) throws Refusal {
    try {
      return BaselineJson.read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw Refusal.usage(
          "there is no baseline " + file + ": write one with --update-baseline, and commit it.");
    } catch (MalformedBaseline e) {
      throw Refusal.usage(file + " is no baseline: " + e.getMessage() + ".");
    } catch (IOException e) {
      throw Refusal.usage(file + " cannot be read as UTF-8 text.");
    }
  }

  static void write(Path file, Baseline baseline) throws Refusal {
    Path folder = file.toAbsolutePath().getParent();
    Path part = folder.resolve(file.getFileName() + ".part");
    try {
      try {
        Files.writeString(part, BaselineJson.of(baseline), StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw Refusal.usage(file + " cannot be written: is " + folder.getFileName() + " writable?");
    }
  }
}

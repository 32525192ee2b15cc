package tenantpath.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tenantpath.report.sheet.EarlierSheet;
import tenantpath.report.sheet.reading.MalformedSheet;
import tenantpath.report.sheet.reading.SheetReader;
import tenantpath.source.InputFile;

/** The earlier tracking sheet of {@code --tracking}, and the care that no other one is lost. */
final class TrackingInput {
  private static final List<String> SHEETS = List.of("tables.xlsx", "tables.csv");

  private TrackingInput() {}

  static EarlierSheet read(Path path) throws Refusal {
    InputFile file = InputFile.of(path);
    if (file.isFolder()) {
      throw Refusal.usage("--tracking: " + path + " is a folder: name the sheet in it.");
    }
    try {
      return SheetReader.read(file);
    } catch (NoSuchFileException e) {
      throw Refusal.usage("--tracking: there is no file " + path + ".");
    } catch (MalformedSheet e) {
      throw Refusal.unreadable("--tracking: " + path + " " + e.getMessage() + ".");
    } catch (IOException e) {
      throw Refusal.unreadable("--tracking: " + path + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** Refuses a run that would replace or remove a sheet that people wrote in. */
  static void refuseLoss(OutputFolder folder) throws Refusal {
    for (String sheet : SHEETS) {
      Optional<Path> earlier = folder.own(sheet);
      if (earlier.isPresent() && mayHoldNotes(earlier.get())) {
        throw Refusal.usage(
            "people wrote in %s: keep that by --tracking %s, or move the file."
                .formatted(earlier.get(), earlier.get()));
      }
    }
  }

  private static boolean mayHoldNotes(Path path) {
    try {
      return !SheetReader.read(InputFile.of(path)).isEmpty();
    } catch (MalformedSheet | IOException e) {
      return true;
    }
  }
}

package tenantpath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tenantpath.Analysis;
import tenantpath.comparison.MalformedAnalysis;
import tenantpath.comparison.Snapshot;
import tenantpath.comparison.SnapshotReader;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.Reports;
import tenantpath.source.InputFile;

/** Reads what is compared: an {@code analysis.json}, or a dump that is analysed first. */
final class SnapshotInput {
  private static final int LARGEST = 512 << 20;
  private static final int FIRST = 64;
  private static final String STANDARD_INPUT = "-";
  private static final String ANALYSIS = "analysis.json";

  private final DesignArguments design;
  private final Console console;

  SnapshotInput(DesignArguments design, Console console) {
    this.design = design;
    this.console = console;
  }

  Snapshot read(Path given) throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    Path path = ofEarlierRun(given).orElse(given);
    try {
      if (!isJson(path)) {
        Analysis analysis = design.analysis(DumpFiles.source(List.of(path), console), console);
        return SnapshotReader.read(Reports.analysisJson(analysis));
      }
      return SnapshotReader.read(text(path));
    } catch (MalformedAnalysis e) {
      throw Refusal.unreadable(path + " is no analysis.json: " + e.getMessage() + ".");
    }
  }

  /** The analysis in a folder that an earlier run wrote. */
  private static Optional<Path> ofEarlierRun(Path given) {
    return Optional.of(given.resolve(ANALYSIS)).filter(Files::isRegularFile);
  }

  /** No dump begins with a brace. */
  private static boolean isJson(Path path) throws Refusal {
    InputFile file = InputFile.of(path);
    if (path.toString().equals(STANDARD_INPUT) || file.isFolder()) {
      return false;
    }
    try (InputStream in = file.open()) {
      String start = new String(in.readNBytes(FIRST), StandardCharsets.UTF_8);
      return path.toString().endsWith(".json") || start.strip().startsWith("{");
    } catch (NoSuchFileException e) {
      throw Refusal.unreadable("there is no file " + path + ".");
    } catch (IOException e) {
      throw Refusal.unreadable(path + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static String text(Path path) throws Refusal {
    try (InputStream in = InputFile.of(path).open()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Refusal.unreadable(path + " is larger than 512 MB.");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Refusal.unreadable(path + " cannot be read: " + e.getMessage() + ".");
    }
  }
}

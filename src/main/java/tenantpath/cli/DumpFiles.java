package tenantpath.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tenantpath.dump.DumpSource;
import tenantpath.source.InputFile;

/** The dump files of a command line. */
final class DumpFiles {
  @Parameters(
      paramLabel = "DUMP",
      arity = "1..*",
      description =
          "A dump written by pg_dump: plain, compressed or an archive; a folder of SQL files (NAME.sql); or - "
              + "for standard input. Several files are one database, read in the order given.")
  private List<Path> files = List.of();

  @Mixin private final ReadingArguments reading = new ReadingArguments();

  DumpSource source(Console console) throws Refusal {
    return reading.applied(source(files, console));
  }

  /** The paths of these files as a reader of the output finds them. */
  TypedPaths paths() {
    return new TypedPaths(files);
  }

  static DumpSource source(List<Path> files, Console console) throws Refusal {
    refuseTwoStandardInputs(files);
    return DumpSource.of(files.stream().map(file -> input(file, console)).toList());
  }

  static void refuseTwoStandardInputs(List<Path> files) throws Refusal {
    if (files.stream().filter(DumpFiles::isStandardInput).count() > 1) {
      throw Refusal.usage("standard input can be read once only: give - once.");
    }
  }

  private static InputFile input(Path file, Console console) {
    InputFile input = isStandardInput(file) ? InputFile.standardInput() : InputFile.of(file);
    return input.observed(console.progress()::read);
  }

  private static boolean isStandardInput(Path file) {
    return file.toString().equals("-");
  }
}

package tenantpath.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tenantpath.comparison.Difference;
import tenantpath.comparison.Snapshot;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.json.DifferenceJson;

@Command(
    name = "diff",
    description =
        "Print the tables whose class, key, path, plan or findings changed between two dumps, or two "
            + "analysis.json. Exits with 0 whether or not anything did.")
final class DiffCommand extends Subcommand {
  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A dump, the analysis.json of an earlier run, or the folder it wrote.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "Likewise.")
  private Path after;

  @Mixin private final DesignArguments design = new DesignArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = DiffFormat.Converter.class,
      defaultValue = "text",
      description = "text or json (default: text).")
  private DiffFormat format;

  DiffCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    DumpFiles.refuseTwoStandardInputs(List.of(before, after));
    SnapshotInput inputs = new SnapshotInput(design, console);
    Snapshot old = inputs.read(before);
    Difference difference = Difference.between(old, inputs.read(after));
    switch (format) {
      case TEXT -> DiffText.lines(difference).forEach(console::line);
      case JSON -> console.out().print(DifferenceJson.of(difference));
    }
    return ExitStatus.DONE;
  }
}

package tenantpath.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tenantpath.Assessment;
import tenantpath.comparison.Baseline;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.UnreadableInput;
import tenantpath.finding.Identified;
import tenantpath.report.findings.CheckOutcome;

@Command(
    name = "check",
    description =
        "Print what Citus would refuse, for CI: with a baseline, only what is new since. Exits with 1 "
            + "if one of them is an error, or what --fail-on says.")
final class CheckCommand extends Subcommand {
  @Mixin private final DumpFiles dumps = new DumpFiles();
  @Mixin private final DesignArguments design = new DesignArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = CheckFormat.Converter.class,
      defaultValue = "text",
      description = "How to print it: text, sarif, json, github, junit (default: text).")
  private CheckFormat format;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A file of known findings, which are not printed and do not fail the run.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--update-baseline",
      description = "Write what is found now to the file of --baseline.")
  private boolean updateBaseline;

  @Option(
      names = "--only",
      paramLabel = "CODE",
      split = ",",
      description = "Only findings of this code, such as U01. May be given several times.")
  private List<String> only = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "CODE[:TABLE]",
      description = "No findings of this code, or none of them of one table. Likewise.")
  private List<String> ignored = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOn.Converter.class,
      defaultValue = "error",
      description = "Exit with 1 on a finding this heavy: error, warning, note or none.")
  private FailOn failOn;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    refuseContradictions();
    Optional<Baseline> before = known();
    Assessment assessment = design.assessment(dumps.source(console), console);
    FindingFilter filter = FindingFilter.of(only, ignored, assessment.schema());
    List<Identified> found =
        Identified.of(assessment.findings()).stream()
            .filter(one -> filter.takes(one.finding()))
            .toList();
    if (updateBaseline) {
      before = Optional.of(Baseline.of(found));
      BaselineFile.write(baseline.orElseThrow(), before.get());
    }
    CheckOutcome outcome = outcome(found, before);
    format.lines(outcome).forEach(console::line);
    return outcome.fails() ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private void refuseContradictions() throws Refusal {
    if (updateBaseline && baseline.isEmpty()) {
      throw Refusal.usage("--update-baseline needs --baseline FILE.");
    }
    if (updateBaseline && !only.isEmpty()) {
      throw Refusal.usage("--update-baseline writes all findings: leave --only out.");
    }
  }

  private Optional<Baseline> known() throws Refusal {
    return baseline.isEmpty() || updateBaseline
        ? Optional.empty()
        : Optional.of(BaselineFile.read(baseline.get()));
  }

  private CheckOutcome outcome(List<Identified> found, Optional<Baseline> baseline) {
    if (baseline.isEmpty()) {
      return new CheckOutcome(found, failOn.least(), Optional.empty(), dumps.paths()::of);
    }
    Baseline.Difference difference = baseline.get().difference(found);
    return new CheckOutcome(
        difference.fresh(),
        failOn.least(),
        Optional.of(new CheckOutcome.Known(difference.known(), difference.gone())),
        dumps.paths()::of);
  }
}

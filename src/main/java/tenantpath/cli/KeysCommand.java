package tenantpath.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.Assessment;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.SchemaShape;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.Identifier;

@Command(
    name = "keys",
    description = "Print the candidates for the tenant key, ranked, with what each would cover.")
final class KeysCommand extends Subcommand {
  @Mixin private final DumpFiles dumps = new DumpFiles();

  KeysCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    Assessment assessment = Analyzer.assess(dumps.source(console), AnalysisOptions.DEFAULT);
    console.progress().clear();
    List<TenantKeyCandidate> candidates = assessment.design().candidates();
    long tables = assessment.schema().tables().stream().filter(t -> !t.isPartition()).count();
    UnreadNote.tell(assessment.reading(), console);
    if (assessment.design().key().isEmpty()) {
      Wrapping.lines(apart(assessment.design().shape()), Wrapping.WIDTH).forEach(console::line);
    }
    if (candidates.isEmpty()) {
      return ExitStatus.DONE;
    }
    console.line("Candidates for the tenant key, best first, of " + tables + " tables:");
    candidates.forEach(this::print);
    return ExitStatus.DONE;
  }

  private static String apart(SchemaShape shape) {
    return shape.kind() == SchemaShape.Kind.EMPTY
        ? shape.sentence() + "."
        : shape.sentence() + ". Name a tenant: tenantpath analyze --tenant NAME.";
  }

  private void print(TenantKeyCandidate candidate) {
    console.line("");
    console.line(
        "%3d. %s.%s: %d ready, %d to backfill"
            .formatted(
                candidate.rank(),
                candidate.table().quoted(),
                Identifier.quote(candidate.column()),
                candidate.ready(),
                candidate.backfill()));
    Wrapping.lines(candidate.reason(), 92).forEach(line -> console.line("     " + line));
  }
}

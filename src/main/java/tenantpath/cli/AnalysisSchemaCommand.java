package tenantpath.cli;

import picocli.CommandLine.Command;

@Command(
    name = "analysis-schema",
    description = "Print the JSON Schema of analysis.json, for programs that read it.")
final class AnalysisSchemaCommand extends Subcommand {
  AnalysisSchemaCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() {
    console.out().print(JsonSchemas.ANALYSIS.text());
    return ExitStatus.DONE;
  }
}

package tenantpath.cli;

import picocli.CommandLine.Command;

@Command(
    name = "decisions-schema",
    description = "Print the JSON Schema of the decisions file, for editors.")
final class DecisionsSchemaCommand extends Subcommand {
  DecisionsSchemaCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() {
    console.out().print(JsonSchemas.DECISIONS.text());
    return ExitStatus.DONE;
  }
}

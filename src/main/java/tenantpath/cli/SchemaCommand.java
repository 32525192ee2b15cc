package tenantpath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.json.SchemaJson;

@Command(name = "schema", description = "Print the schema as read, as JSON.")
final class SchemaCommand extends Subcommand {
  @Mixin private final DumpFiles dumps = new DumpFiles();

  SchemaCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() throws Refusal, UnreadableInput {
    SchemaReading reading = SchemaReader.read(dumps.source(console));
    console.progress().clear();
    console.out().print(SchemaJson.render(reading.schema()));
    UnreadNote.tell(reading, console);
    return ExitStatus.DONE;
  }
}

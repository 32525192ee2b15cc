package tenantpath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

@Command(
    name = "decisions-schema",
    description = "Print the JSON Schema of the decisions file, for editors.")
final class DecisionsSchemaCommand extends Subcommand {
  private static final String RESOURCE = "/tenantpath-decisions.schema.json";

  DecisionsSchemaCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() {
    console.out().print(text());
    return ExitStatus.DONE;
  }

  private static String text() {
    try (InputStream schema = DecisionsSchemaCommand.class.getResourceAsStream(RESOURCE)) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema is in the jar but unreadable", e);
    }
  }
}

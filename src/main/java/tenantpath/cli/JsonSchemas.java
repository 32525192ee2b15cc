package tenantpath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas of the files that people and programs exchange with this one. */
enum JsonSchemas {
  ANALYSIS("/tenantpath-analysis.schema.json"),
  DECISIONS("/tenantpath-decisions.schema.json");

  private final String resource;

  JsonSchemas(String resource) {
    this.resource = resource;
  }

  String text() {
    try (InputStream schema = JsonSchemas.class.getResourceAsStream(resource)) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema is in the jar but unreadable", e);
    }
  }
}

package tenantpath.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import tenantpath.report.DirectionMarks;

/**
 * Writes JSON alike on every system: two blanks an indent, LF at the end of each line. What a
 * terminal acts on or a reader cannot see, such as a change of writing direction, is escaped.
 */
public final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  public static String pretty(JsonNode node) {
    StringWriter out = new StringWriter();
    try {
      write(out, generator -> generator.writeTree(node));
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always writable", e);
    }
    return out.toString();
  }

  /** What is written as JSON piece by piece. */
  @FunctionalInterface
  public interface Pieces {
    void writeTo(JsonGenerator generator) throws IOException;
  }

  /** Writes a document and a line end; the memory it takes is that of its largest piece. */
  public static void write(Writer out, Pieces pieces) throws IOException {
    Writer escaping = new EscapingWriter(out);
    JsonGenerator generator = MAPPER.createGenerator(escaping);
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    generator.setPrettyPrinter(printer());
    pieces.writeTo(generator);
    generator.close();
    escaping.write('\n');
    escaping.flush();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** On one line, so escaped that an HTML script element can hold it. */
  public static String island(JsonNode node) {
    try {
      return DirectionMarks.escapedForJson(MAPPER.writeValueAsString(node))
          .replace("<", "\\u003c")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of our own is always JSON", e);
    }
  }
}

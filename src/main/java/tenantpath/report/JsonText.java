package tenantpath.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/**
 * Writes JSON alike on every system: two blanks an indent, LF at the end of each line. What a
 * terminal acts on or a reader cannot see, such as a change of writing direction, is escaped.
 */
public final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  public static String pretty(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try {
      return escaped(MAPPER.writer(printer).writeValueAsString(node)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of our own is always JSON", e);
    }
  }

  /** Megabytes pass here: a pattern would take as long as all the rest of the writing. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    int from = 0;
    for (int i = 0; i < json.length(); i++) {
      int character = json.codePointAt(i);
      if (isUnseen(character)) {
        escaped.append(json, from, i);
        from = i + Character.charCount(character);
        json.substring(i, from).chars().forEach(unit -> escaped.append(escape(unit)));
      }
      i += Character.charCount(character) - 1;
    }
    return from == 0 ? json : escaped.append(json, from, json.length()).toString();
  }

  private static boolean isUnseen(int character) {
    if (character < 0x7F) {
      return character < ' ' && character != '\n';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  private static String escape(int unit) {
    return String.format(Locale.ROOT, "\\u%04x", unit);
  }

  /** On one line, so escaped that an HTML script element can hold it. */
  static String island(JsonNode node) {
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

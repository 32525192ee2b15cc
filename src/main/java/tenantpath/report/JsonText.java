package tenantpath.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

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
    StringBuilder text = new StringBuilder(json.length() + 16);
    int from = 0;
    for (int at = 0; at < json.length(); at += Character.charCount(json.codePointAt(at))) {
      int c = json.codePointAt(at);
      if (isUnseen(c)) {
        text.append(json, from, at);
        from = at + Character.charCount(c);
        json.substring(at, from).chars().forEach(unit -> text.append("\\u%04x".formatted(unit)));
      }
    }
    return text.append(json, from, json.length()).toString();
  }

  private static boolean isUnseen(int c) {
    if (c >= ' ' && c <= '~' || c == '\n') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
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

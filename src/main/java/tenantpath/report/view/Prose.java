package tenantpath.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence in which the names of the schema are told from the words around them. */
public record Prose(List<Part> parts) {
  private static final String HOLE = "{}";

  public Prose {
    parts = List.copyOf(parts);
  }

  /** Some words, or a name of the schema. */
  public record Part(String text, boolean name) {}

  /** The pattern's words, each {@code {}} filled with the next name. */
  public static Prose of(String pattern, String... names) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (String name : names) {
      int hole = pattern.indexOf(HOLE, from);
      if (hole < 0) {
        throw new IllegalArgumentException("more names than holes: " + pattern);
      }
      words(parts, pattern.substring(from, hole));
      parts.add(new Part(name, true));
      from = hole + HOLE.length();
    }
    words(parts, pattern.substring(from));
    return new Prose(parts);
  }

  /** Words alone, taken as they are. */
  public static Prose text(String words) {
    return new Prose(List.of(new Part(words, false)));
  }

  /** This and then the other, with nothing between them. */
  public Prose then(Prose other) {
    List<Part> both = new ArrayList<>(parts);
    both.addAll(other.parts);
    return new Prose(both);
  }

  /** The sentence without its marks. */
  public String plain() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  private static void words(List<Part> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, false));
    }
  }
}

package tenantpath.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An identifier path as people write it on a command line or in a decisions file: {@code stores},
 * {@code public.stores}, {@code public."Tenant"}. Unquoted parts are kept as written; {@link
 * #matches} compares exactly, {@link #matchesIgnoringCase} does not.
 *
 * @param parts the raw names, quotes taken off, at least one
 */
public record NamePath(List<String> parts) {
  public NamePath {
    parts = List.copyOf(parts);
  }

  /** Empty where the text is no identifier path: an open quote, an empty part. */
  public static Optional<NamePath> parse(String text) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      StringBuilder part = new StringBuilder();
      if (at < text.length() && text.charAt(at) == '"') {
        at = quotedPart(text, at + 1, part);
      } else {
        int dot = text.indexOf('.', at);
        int end = dot < 0 ? text.length() : dot;
        part.append(text, at, end);
        at = end;
      }
      if (at < 0 || part.isEmpty() || at < text.length() && text.charAt(at) != '.') {
        return Optional.empty();
      }
      parts.add(part.toString());
      at++;
    }
    return Optional.of(new NamePath(parts));
  }

  /** The relation or type that {@code schema.name} names; empty for any other text. */
  public static Optional<RelationName> qualified(String text) {
    return parse(text)
        .filter(path -> path.parts.size() == 2)
        .map(path -> RelationName.of(path.parts.get(0), path.parts.get(1)));
  }

  /** Appends the raw name to {@code part}; returns the place after the closing quote, or -1. */
  private static int quotedPart(String text, int from, StringBuilder part) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        part.append('"');
        at += 2;
      } else if (c == '"') {
        return at + 1;
      } else {
        part.append(c);
        at++;
      }
    }
    return -1;
  }

  /** Whether this names the relation: {@code name}, or {@code schema.name}. */
  public boolean matches(RelationName relation) {
    return switch (parts.size()) {
      case 1 -> parts.get(0).equals(relation.name());
      case 2 -> parts.get(0).equals(relation.schema()) && parts.get(1).equals(relation.name());
      default -> false;
    };
  }

  /** The same without regard to case. */
  public boolean matchesIgnoringCase(RelationName relation) {
    RelationName folded =
        RelationName.of(
            relation.schema().toLowerCase(Locale.ROOT), relation.name().toLowerCase(Locale.ROOT));
    return new NamePath(parts.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList())
        .matches(folded);
  }
}

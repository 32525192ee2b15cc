package tenantpath.check.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import tenantpath.schema.RelationName;

/** How messages list tables. */
final class NameLists {
  private static final int SHOWN = 5;

  private NameLists() {}

  /** a, b and c; beyond five the number of the others. */
  static String list(Collection<RelationName> names) {
    String shown =
        names.stream().limit(SHOWN).map(RelationName::quoted).collect(Collectors.joining(", "));
    return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
  }

  /** 1 table, 2 tables */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The text with its first letter in upper case: the start of a sentence. */
  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

package tenantpath.check.rules;

import java.util.Locale;
import java.util.Set;

/** Columns whose names say that people or programs look a row up by their value alone. */
final class NaturalKeys {
  private static final Set<String> LAST_WORDS =
      Set.of(
          "email",
          "mail",
          "slug",
          "token",
          "login",
          "username",
          "handle",
          "nickname",
          "subdomain",
          "domain",
          "host",
          "hostname",
          "url",
          "uuid",
          "guid",
          "key",
          "hash",
          "digest",
          "secret",
          "phone",
          "code",
          "sku",
          "reference");

  private NaturalKeys() {}

  /** Whether the last word of a column's name, in snake or camel case, is such a value. */
  static boolean natural(String column) {
    String snake = column.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    return LAST_WORDS.contains(snake.substring(snake.lastIndexOf('_') + 1));
  }
}

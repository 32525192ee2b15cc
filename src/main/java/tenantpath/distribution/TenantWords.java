package tenantpath.distribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.graph.NameWords;
import tenantpath.schema.Table;

/** What a table's name says of its rows being tenants. */
final class TenantWords {
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("tenant", 3.0),
          Map.entry("account", 2.0),
          Map.entry("organization", 1.7),
          Map.entry("organisation", 1.7),
          Map.entry("org", 2.0),
          Map.entry("company", 2.0),
          Map.entry("workspace", 2.0),
          Map.entry("customer", 1.5),
          Map.entry("client", 1.5),
          Map.entry("store", 1.6),
          Map.entry("shop", 1.6),
          Map.entry("merchant", 1.6),
          Map.entry("site", 1.4),
          Map.entry("team", 1.4),
          Map.entry("business", 1.6),
          Map.entry("agency", 1.5),
          Map.entry("school", 1.4),
          Map.entry("clinic", 1.4),
          Map.entry("practice", 1.3),
          Map.entry("hotel", 1.3),
          Map.entry("restaurant", 1.3),
          Map.entry("franchise", 1.3),
          Map.entry("vendor", 1.2),
          Map.entry("realm", 1.4),
          Map.entry("namespace", 1.2),
          Map.entry("project", 1.2),
          Map.entry("community", 1.2),
          Map.entry("instance", 1.0));

  /** People use what tenants own, and belong to several. */
  private static final Set<String> PEOPLE =
      Set.of("user", "person", "member", "contact", "staff", "employee", "admin", "profile");

  private static final double PEOPLE_WEIGHT = 0.7;

  /** Tenants share or describe themselves by these; a root above the tenants is none of them. */
  private static final Set<String> LOOKUPS =
      Set.of(
          "country",
          "currency",
          "language",
          "locale",
          "timezone",
          "region",
          "state",
          "province",
          "city",
          "address",
          "category",
          "type",
          "kind",
          "status",
          "role",
          "permission",
          "tag",
          "unit",
          "file",
          "image",
          "blob",
          "attachment",
          "upload");

  private static final double LOOKUP_WEIGHT = 0.4;

  /** What a login at another service leaves, as accounts of sign-in libraries have it. */
  private static final Set<String> TOKENS = Set.of("accesstoken", "refreshtoken");

  private TenantWords() {}

  /** A factor: above 1 where the name speaks for tenants, below 1 where against. */
  static double weight(Table table) {
    List<String> words = NameWords.singular(table.name().name());
    String last = last(table);
    if (PEOPLE.contains(last) || isLogin(table)) {
      return PEOPLE_WEIGHT;
    }
    if (isLookup(table)) {
      return LOOKUP_WEIGHT;
    }
    double weight = WEIGHTS.getOrDefault(last, 1.0);
    return words.size() == 1 ? weight : Math.sqrt(weight);
  }

  /** What the name speaks for, in words; empty where it tells nothing. */
  static Optional<String> says(Table table) {
    String last = last(table);
    if (isLogin(table)) {
      return Optional.of("it holds the tokens of logins");
    }
    if (PEOPLE.contains(last)) {
      return Optional.of("people mostly belong to a tenant rather than being one");
    }
    if (isLookup(table)) {
      return Optional.of("tenants mostly share these or are described by them");
    }
    return WEIGHTS.getOrDefault(last, 1.0) > 1
        ? Optional.of("tenants are often called so")
        : Optional.empty();
  }

  /** Whether its name is one of what tenants share. */
  static boolean isLookup(Table table) {
    return LOOKUPS.contains(last(table));
  }

  private static boolean isLogin(Table table) {
    return table.columns().stream()
        .map(column -> NameWords.normalized(column.name()))
        .collect(Collectors.toSet())
        .containsAll(TOKENS);
  }

  private static String last(Table table) {
    List<String> words = NameWords.singular(table.name().name());
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}

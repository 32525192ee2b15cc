package tenantpath.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.schema.Column;

/**
 * A column whose name says that it names a row elsewhere.
 *
 * @param base the words of what it names: provider, account of {@code provider_account_id}
 */
record ReferenceColumn(Column column, List<String> base) {
  private static final Set<String> ENDINGS = Set.of("id", "uuid", "guid", "fk", "oid", "key");
  private static final Set<String> BEGINNINGS = Set.of("id", "fk");

  /** A token that says who signed in; it names no row. */
  private static final List<String> ID_TOKEN = List.of("id", "token");

  /** Words of identifiers that come from elsewhere: no table of this database holds them. */
  private static final Set<String> FOREIGN =
      Set.of(
          "external",
          "remote",
          "legacy",
          "session",
          "request",
          "trace",
          "span",
          "correlation",
          "transaction",
          "process",
          "device",
          "stripe",
          "github",
          "google",
          "facebook",
          "twitter",
          "apple",
          "aws",
          "heroku",
          "paypal",
          "message",
          "tracking",
          "client",
          "locale",
          "node",
          "backend",
          "worker",
          "thread",
          "telegram",
          "slack",
          "discord",
          "gitlab");

  static Optional<ReferenceColumn> of(Column column) {
    List<String> words = NameWords.of(column.name());
    if (words.size() < 2) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    if (ENDINGS.contains(words.get(last))) {
      return Optional.of(new ReferenceColumn(column, words.subList(0, last)));
    }
    if (BEGINNINGS.contains(words.get(0)) && !words.equals(ID_TOKEN)) {
      return Optional.of(new ReferenceColumn(column, words.subList(1, words.size())));
    }
    return Optional.empty();
  }

  /** Whether its name says that what it names is kept elsewhere. */
  boolean namesSomethingElsewhere() {
    return FOREIGN.contains(base.get(0)) || FOREIGN.contains(base.get(base.size() - 1));
  }

  /** Whether the name ends as identifiers alone do; {@code api_key} is no reference as such. */
  boolean endsAsIdentifier() {
    return !NameWords.of(column.name()).contains("key");
  }
}

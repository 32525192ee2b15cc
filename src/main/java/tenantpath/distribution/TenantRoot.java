package tenantpath.distribution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenantpath.graph.Abbreviations;
import tenantpath.graph.NameWords;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** The table whose rows are the tenants, and its column that tells them apart. */
record TenantRoot(Table table, Column key) {
  private static final Set<String> ENDINGS = Set.of("id", "uuid", "guid", "key", "code", "no");

  /** Words that go with the key of any table: {@code record_id}. */
  private static final Set<String> ANYTHING =
      Set.of("record", "row", "entity", "object", "external", "internal", "public", "unique");

  RelationName name() {
    return table.name();
  }

  /** Whether the key's own name tells whose it is, as store_id does; id and record_id do not. */
  boolean keyIsTelling() {
    List<String> words = NameWords.of(key.name());
    int last = words.size() - 1;
    return endsLikeTheRoot(words)
        || last > 0 && ENDINGS.contains(words.get(last)) && !ANYTHING.contains(words.get(last - 1));
  }

  /** As the tenant of app_tenants. */
  private boolean endsLikeTheRoot(List<String> words) {
    List<String> own = singular();
    int from = own.size() - words.size();
    return !words.isEmpty()
        && from >= 0
        && own.subList(from, own.size()).equals(words)
        && !ENDINGS.contains(words.get(words.size() - 1));
  }

  /** How a column that carries the key is called: {@code account_id}, {@code store_id}. */
  String carrierName() {
    if (keyIsTelling()) {
      return key.name();
    }
    return String.join("_", NameWords.singular(name().name())) + "_" + key.name();
  }

  /** The names of such columns, normalized. */
  Set<String> carrierNames() {
    Set<String> names = names(Stream.of(singular(), NameWords.of(name().name())));
    names.add(NameWords.normalized(carrierName()));
    names.addAll(shortNames());
    return names;
  }

  /** Those of them that only shorten the root's name: {@code org_id} for organizations. */
  Set<String> shortNames() {
    return names(Abbreviations.shortened(singular()).stream());
  }

  private List<String> singular() {
    return NameWords.singular(name().name());
  }

  private Set<String> names(Stream<List<String>> roots) {
    Set<String> names = new TreeSet<>();
    roots
        .map(root -> String.join("", root))
        .forEach(
            root -> {
              names.add(root + NameWords.normalized(key.name()));
              names.add(root + "id");
              names.add("fk" + root);
              names.add("id" + root);
            });
    return names;
  }
}

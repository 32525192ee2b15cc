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

  RelationName name() {
    return table.name();
  }

  /** Whether the key's own name tells whose it is, as store_id does and id does not. */
  boolean keyIsTelling() {
    List<String> words = NameWords.of(key.name());
    return words.size() > 1 && ENDINGS.contains(words.get(words.size() - 1));
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
    List<String> words = NameWords.singular(name().name());
    Set<String> names = new TreeSet<>(List.of(NameWords.normalized(carrierName())));
    Stream.concat(
            Stream.of(words, NameWords.of(name().name())), Abbreviations.shortened(words).stream())
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

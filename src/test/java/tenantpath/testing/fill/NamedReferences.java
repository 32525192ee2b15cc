package tenantpath.testing.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** References that only a name tells: store_id of stores, and owner_id beside owner_type. */
final class NamedReferences {
  private final Map<String, FillTable> tables;
  private final FillTable root;

  NamedReferences(Map<String, FillTable> tables, FillTable root) {
    this.tables = tables;
    this.root = root;
  }

  /** The table with its declared references and those by name. */
  FillTable with(FillTable table) {
    List<FillReference> all = new ArrayList<>(table.references());
    for (FillColumn column : table.columns()) {
      if (!table.isReference(column.name()) && !table.key().equals(List.of(column.name()))) {
        reference(table, column).ifPresent(all::add);
      }
    }
    return new FillTable(
        table.name(), table.relation(), table.columns(), table.key(), table.uniqueColumns(), all);
  }

  private Optional<FillReference> reference(FillTable table, FillColumn column) {
    if (carriesTheRootsKey(column)) {
      return Optional.of(
          new FillReference(List.of(column.name()), root.name(), root.key(), Optional.empty()));
    }
    if (!column.name().endsWith("_id")) {
      return Optional.empty();
    }
    String stem = column.name().substring(0, column.name().length() - "_id".length());
    Optional<String> type = Optional.of(stem + "_type").filter(t -> table.column(t).isPresent());
    Optional<FillTable> parent = type.isPresent() ? Optional.of(root) : named(stem);
    return parent
        .filter(p -> p.key().size() == 1 && sameType(p, column))
        .map(p -> new FillReference(List.of(column.name()), p.name(), p.key(), type));
  }

  /** As "TenantCode" does that of "Tenant" ("Code"). */
  private boolean carriesTheRootsKey(FillColumn column) {
    if (root.key().size() != 1) {
      return false;
    }
    String key = root.key().get(0);
    String named = plain(root.relation()).replaceAll("s$", "") + plain(key);
    boolean same = column.name().equals(key) && !key.equals("id");
    return (same || plain(column.name()).equals(named)) && sameType(root, column);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }

  private Optional<FillTable> named(String stem) {
    List<String> plurals = List.of(stem, stem + "s", stem + "es", stem.replaceAll("y$", "ies"));
    return tables.values().stream().filter(t -> plurals.contains(t.relation())).findFirst();
  }

  private static boolean sameType(FillTable parent, FillColumn column) {
    return parent
        .column(parent.key().get(0))
        .filter(k -> family(k).equals(family(column)))
        .isPresent();
  }

  private static String family(FillColumn column) {
    return column.type().matches("int[248]") ? "int" : column.type();
  }

  /** What a polymorphic reference calls a table: the class that Rails would give it. */
  static String className(FillTable table) {
    String singular = table.relation().replaceAll("ies$", "y").replaceAll("s$", "");
    StringBuilder name = new StringBuilder();
    for (String word : singular.split("_")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}

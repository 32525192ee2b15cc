package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import tenantpath.schema.Column;
import tenantpath.schema.NamePath;
import tenantpath.schema.Nearest;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Finds the root that {@code --tenant} names: exactly, else by the only match without case. */
final class RootOption {
  private record Match(Table table, Optional<String> column) {
    String text() {
      return table.name().quoted() + column.map(c -> "." + c).orElse("");
    }
  }

  private final Schema schema;
  private final String asked;
  private final String text;
  private final NamePath path;
  private final Function<Table, Optional<Column>> keys;

  private RootOption(
      Schema schema,
      String asked,
      String text,
      NamePath path,
      Function<Table, Optional<Column>> keys) {
    this.keys = keys;
    this.schema = schema;
    this.asked = asked;
    this.text = text;
    this.path = path;
  }

  /**
   * The root that the option, or the decision, of that name names.
   *
   * @param keys the key of a table where no column is named
   */
  static TenantRoot resolve(
      Schema schema, String asked, String text, Function<Table, Optional<Column>> keys)
      throws UnknownTenant {
    Optional<NamePath> path = NamePath.parse(text);
    if (path.isEmpty() || path.get().parts().size() > 3) {
      throw new UnknownTenant(
          "%s '%s' is not a table or column name; write it as stores or public.\"Tenant\"."
              .formatted(asked, text));
    }
    return new RootOption(schema, asked, text, path.get(), keys).resolve();
  }

  private TenantRoot resolve() throws UnknownTenant {
    List<Match> exact = matches(NamePath::matches, String::equals);
    List<Match> matches =
        exact.isEmpty() ? matches(NamePath::matchesIgnoringCase, String::equalsIgnoreCase) : exact;
    if (matches.size() > 1) {
      throw new UnknownTenant(
          "%s %s may be any of %s; write the one you mean."
              .formatted(
                  asked,
                  text,
                  matches.stream().map(Match::text).collect(Collectors.joining(", "))));
    }
    if (matches.isEmpty()) {
      throw unknown();
    }
    Match match = matches.get(0);
    return new TenantRoot(match.table(), key(match));
  }

  private List<Match> matches(
      BiPredicate<NamePath, RelationName> sameTable, BiPredicate<String, String> sameName) {
    List<Match> found = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (!table.isPartition() && sameTable.test(path, table.name())) {
        found.add(new Match(table, Optional.empty()));
      }
    }
    int last = path.parts().size() - 1;
    if (!found.isEmpty() || last == 0) {
      return found;
    }
    NamePath owner = new NamePath(path.parts().subList(0, last));
    for (Table table : schema.tables()) {
      if (!table.isPartition() && sameTable.test(owner, table.name())) {
        table.columns().stream()
            .map(Column::name)
            .filter(column -> sameName.test(column, path.parts().get(last)))
            .forEach(column -> found.add(new Match(table, Optional.of(column))));
      }
    }
    return found;
  }

  private Column key(Match match) throws UnknownTenant {
    Optional<Column> key =
        match.column().isPresent()
            ? match.table().column(match.column().get())
            : keys.apply(match.table());
    return key.orElseThrow(
        () ->
            new UnknownTenant(
                "%s %s: %s has no key of one column; name the column, as in %s.%s."
                    .formatted(
                        asked,
                        text,
                        Wording.table(match.table().name()),
                        text,
                        match.table().columns().stream()
                            .map(Column::name)
                            .findFirst()
                            .orElse("column"))));
  }

  private UnknownTenant unknown() {
    String wanted = String.join(".", path.parts());
    List<String> near = Nearest.to(wanted, known());
    String hint =
        near.isEmpty()
            ? " 'tenantpath keys DUMP' ranks the candidates."
            : " Did you mean " + String.join(", ", near) + "?";
    return new UnknownTenant("%s %s: the dump has no such table.%s".formatted(asked, text, hint));
  }

  /** Every table, spelled with as many parts as the option has. */
  private List<String> known() {
    List<String> names = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (table.isPartition()) {
        continue;
      }
      RelationName name = table.name();
      switch (path.parts().size()) {
        case 1 -> names.add(name.name());
        case 2 -> {
          names.add(name.schema() + "." + name.name());
          table.columns().forEach(column -> names.add(name.name() + "." + column.name()));
        }
        default ->
            table
                .columns()
                .forEach(c -> names.add(name.schema() + "." + name.name() + "." + c.name()));
      }
    }
    return names.stream().distinct().toList();
  }
}

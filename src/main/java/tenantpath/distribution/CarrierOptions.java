package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.NamePath;
import tenantpath.schema.Nearest;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** The columns that {@code --carrier} names: in every table, or in one. */
final class CarrierOptions {
  static final CarrierOptions NONE = new CarrierOptions(Set.of());

  private final Set<ColumnReference> columns;

  private CarrierOptions(Set<ColumnReference> columns) {
    this.columns = columns;
  }

  static CarrierOptions resolve(Schema schema, List<String> carriers) throws UnknownTenant {
    Set<ColumnReference> columns = new TreeSet<>();
    for (String text : carriers) {
      Optional<NamePath> path = NamePath.parse(text).filter(p -> p.parts().size() <= 3);
      List<ColumnReference> exact =
          path.map(p -> matches(schema, p, Spelling.EXACT)).orElse(List.of());
      List<ColumnReference> named =
          exact.isEmpty()
              ? path.map(p -> matches(schema, p, Spelling.FOLDED)).orElse(List.of())
              : exact;
      if (named.isEmpty()) {
        throw unknown(schema, text);
      }
      columns.addAll(named);
    }
    return new CarrierOptions(columns);
  }

  /** Every column meant, sorted. */
  Set<ColumnReference> columns() {
    return Collections.unmodifiableSet(columns);
  }

  private enum Spelling {
    EXACT,
    FOLDED
  }

  private static List<ColumnReference> matches(Schema schema, NamePath path, Spelling spelling) {
    int last = path.parts().size() - 1;
    List<ColumnReference> found = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (table.isPartition()
          || last > 0 && !owns(new NamePath(path.parts().subList(0, last)), table, spelling)) {
        continue;
      }
      table.columns().stream()
          .map(Column::name)
          .filter(name -> same(name, path.parts().get(last), spelling))
          .forEach(name -> found.add(new ColumnReference(table.name(), name)));
    }
    return found;
  }

  private static boolean owns(NamePath path, Table table, Spelling spelling) {
    return switch (spelling) {
      case EXACT -> path.matches(table.name());
      case FOLDED -> path.matchesIgnoringCase(table.name());
    };
  }

  private static boolean same(String column, String wanted, Spelling spelling) {
    return switch (spelling) {
      case EXACT -> column.equals(wanted);
      case FOLDED -> column.equalsIgnoreCase(wanted);
    };
  }

  private static UnknownTenant unknown(Schema schema, String text) {
    List<String> names =
        schema.tables().stream()
            .flatMap(table -> table.columns().stream())
            .map(Column::name)
            .distinct()
            .toList();
    List<String> near = Nearest.to(text.substring(text.lastIndexOf('.') + 1), names);
    String hint = near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
    return new UnknownTenant("--carrier %s: no table has such a column.%s".formatted(text, hint));
  }
}

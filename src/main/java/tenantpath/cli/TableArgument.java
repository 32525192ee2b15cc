package tenantpath.cli;

import java.util.List;
import java.util.function.Predicate;
import tenantpath.schema.NamePath;
import tenantpath.schema.Nearest;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Finds the table that a command line names. */
final class TableArgument {
  private TableArgument() {}

  /** The table of that name: exact match first, then a unique one without regard to case. */
  static Table find(Schema schema, String typed) throws Refusal {
    NamePath path =
        NamePath.parse(typed)
            .orElseThrow(() -> Refusal.usage("'" + typed + "' is no name of a table."));
    List<Table> exact = matching(schema, path::matches);
    List<Table> found = exact.isEmpty() ? matching(schema, path::matchesIgnoringCase) : exact;
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw Refusal.usage("there is no table " + typed + didYouMean(schema, typed));
    }
    List<String> names = found.stream().map(table -> table.name().quoted()).toList();
    throw Refusal.usage(typed + " may be " + String.join(" or ", names) + ": say which.");
  }

  private static List<Table> matching(Schema schema, Predicate<RelationName> wanted) {
    return schema.tables().stream().filter(table -> wanted.test(table.name())).toList();
  }

  private static String didYouMean(Schema schema, String typed) {
    List<String> names =
        schema.tables().stream()
            .map(Table::name)
            .map(name -> typed.contains(".") ? name.quoted() : name.name())
            .distinct()
            .toList();
    List<String> nearest = Nearest.to(typed, names);
    return nearest.isEmpty() ? "." : ": did you mean " + String.join(" or ", nearest) + "?";
  }
}

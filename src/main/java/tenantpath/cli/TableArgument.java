package tenantpath.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tenantpath.schema.NamePath;
import tenantpath.schema.Nearest;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.View;

/** Finds the table that a command line names. */
final class TableArgument {
  private TableArgument() {}

  /** The table of that name: exact match first, then a unique one without regard to case. */
  static Table find(Schema schema, String typed) throws Refusal {
    RelationName name = find(schema.tables().stream().map(Table::name).toList(), typed);
    return schema.table(name).orElseThrow();
  }

  /** The name of the table or view so named. */
  static RelationName findRelation(Schema schema, String typed) throws Refusal {
    return find(
        Stream.concat(
                schema.tables().stream().map(Table::name), schema.views().stream().map(View::name))
            .toList(),
        typed);
  }

  private static RelationName find(List<RelationName> known, String typed) throws Refusal {
    NamePath path =
        NamePath.parse(typed)
            .orElseThrow(() -> Refusal.usage("'" + typed + "' is no name of a table."));
    List<RelationName> exact = matching(known, path::matches);
    List<RelationName> found = exact.isEmpty() ? matching(known, path::matchesIgnoringCase) : exact;
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw Refusal.usage("there is no table " + typed + didYouMean(known, typed));
    }
    List<String> names = found.stream().map(RelationName::quoted).toList();
    throw Refusal.usage(typed + " may be " + String.join(" or ", names) + ": say which.");
  }

  private static List<RelationName> matching(
      List<RelationName> known, Predicate<RelationName> wanted) {
    return known.stream().filter(wanted).toList();
  }

  private static String didYouMean(List<RelationName> known, String typed) {
    List<String> names =
        known.stream()
            .map(name -> typed.contains(".") ? name.quoted() : name.name())
            .distinct()
            .toList();
    List<String> nearest = Nearest.to(typed, names);
    return nearest.isEmpty() ? "." : ": did you mean " + String.join(" or ", nearest) + "?";
  }
}

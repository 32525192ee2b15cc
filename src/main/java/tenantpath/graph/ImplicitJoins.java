package tenantpath.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.schema.Column;
import tenantpath.schema.Table;

/**
 * Join tables that Prisma makes for many-to-many relations: _ActionToWorker has the columns A, of
 * Action, and B, of Worker.
 */
final class ImplicitJoins {
  private static final String BETWEEN = "To";

  private ImplicitJoins() {}

  static boolean is(Table table) {
    return table.name().name().startsWith("_")
        && table.columns().stream()
            .map(Column::name)
            .collect(Collectors.toSet())
            .equals(Set.of("A", "B"));
  }

  /** The table that the name gives to a column; empty where the relation has a name of its own. */
  static Optional<TargetMatch> match(Table table, Column column, Targets targets) {
    String name = table.name().name().substring(1);
    int at = name.indexOf(BETWEEN);
    while (at > 0) {
      Optional<Targets.Target> left = named(name.substring(0, at), table, targets);
      Optional<Targets.Target> right = named(name.substring(at + BETWEEN.length()), table, targets);
      if (left.isPresent() && right.isPresent()) {
        return (column.name().equals("A") ? left : right).map(TargetMatch::joinTable);
      }
      at = name.indexOf(BETWEEN, at + 1);
    }
    return Optional.empty();
  }

  private static Optional<Targets.Target> named(String name, Table from, Targets targets) {
    List<Targets.Target> found =
        targets.named(NameWords.singular(name)).stream()
            .filter(target -> target.table().schema().equals(from.name().schema()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}

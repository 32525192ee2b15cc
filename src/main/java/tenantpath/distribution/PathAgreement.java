package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.RelationName;

/**
 * Whether two paths of a table end at the same tenant whatever the data: they do where one only
 * goes the long way round, through a parent that holds the very columns the other starts with.
 */
final class PathAgreement {
  /** A hop told by columns of the first table alone. */
  private record Start(List<String> columns, RelationName to, List<String> referencedColumns) {}

  private PathAgreement() {}

  static Agreement of(ReferencePath best, List<ReferencePath> alternatives) {
    if (alternatives.isEmpty()) {
      return Agreement.SINGLE;
    }
    return alternatives.stream().allMatch(other -> agree(best, other))
        ? Agreement.AGREE
        : Agreement.MAY_DISAGREE;
  }

  /** Whether both lead each row to the same parent, and so to its tenant. */
  static boolean agree(ReferencePath left, ReferencePath right) {
    List<Start> starts = starts(left);
    return starts(right).stream().anyMatch(starts::contains);
  }

  /** The tables that the row's own columns name, directly or because a composite key repeats. */
  private static List<Start> starts(ReferencePath path) {
    List<Start> starts = new ArrayList<>();
    Optional<Start> reached = Optional.empty();
    for (Relationship hop : path.hops()) {
      Optional<List<String>> columns =
          starts.isEmpty()
              ? Optional.of(hop.columns())
              : reached.flatMap(start -> translated(start, hop.columns()));
      reached = columns.map(own -> new Start(own, hop.to(), hop.referencedColumns()));
      if (reached.isEmpty()) {
        break;
      }
      starts.add(reached.get());
    }
    return starts;
  }

  /** The first table's columns that equal these columns of the table reached. */
  private static Optional<List<String>> translated(Start start, List<String> columns) {
    List<String> own = new ArrayList<>();
    for (String column : columns) {
      int at = start.referencedColumns().indexOf(column);
      if (at < 0) {
        return Optional.empty();
      }
      own.add(start.columns().get(at));
    }
    return Optional.of(own);
  }
}

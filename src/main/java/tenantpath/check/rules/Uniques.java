package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.CheckContext;
import tenantpath.check.Uniqueness;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleKind;
import tenantpath.query.text.SqlWords;
import tenantpath.schema.Constraint;
import tenantpath.schema.Index;
import tenantpath.schema.Table;

/** Where the distribution column stands in a primary key, UNIQUE constraint or unique index. */
final class Uniques {
  private Uniques() {}

  /** Whether the key stands in INCLUDE, and in no other part. */
  static boolean onlyIncluded(CheckContext context, Obstacle obstacle) {
    return context.uniqueness(obstacle).include().contains(context.keyColumn(obstacle.table()));
  }

  /** Whether the key stands in an expression, and in no other part. */
  static boolean insideExpression(CheckContext context, Obstacle obstacle) {
    String key = context.keyColumn(obstacle.table());
    Uniqueness unique = context.uniqueness(obstacle);
    return !unique.include().contains(key)
        && unique.expressions().stream().anyMatch(text -> SqlWords.names(text, key));
  }

  /** Whether the key stands nowhere. */
  static boolean absent(CheckContext context, Obstacle obstacle) {
    return !onlyIncluded(context, obstacle) && !insideExpression(context, obstacle);
  }

  /** What to do once it is widened: where that changes a meaning, people decide. */
  static String hint(Obstacle obstacle) {
    return obstacle.kind() == ObstacleKind.FIXED_BY_PLAN
        ? "Name all columns in ON CONFLICT; what is unique stays so."
        : "Decide whether unique within a tenant is enough, and name all columns in ON CONFLICT.";
  }

  /** The key columns of an index, or of the constraint behind it, by its raw name. */
  static List<String> columnsOf(CheckContext context, Table table, String index) {
    return table.constraints().stream()
        .filter(constraint -> constraint.name().equals(index))
        .findFirst()
        .map(Constraint::columns)
        .orElseGet(
            () ->
                context.schema().indexesOf(table.name()).stream()
                    .filter(candidate -> candidate.name().name().equals(index))
                    .findFirst()
                    .map(Index::keyColumns)
                    .orElse(List.of()));
  }
}

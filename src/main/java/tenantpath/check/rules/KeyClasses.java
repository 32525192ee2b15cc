package tenantpath.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenantpath.check.CheckContext;
import tenantpath.query.Join;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/** Which tables of a query have their distribution columns equated, directly or by others. */
final class KeyClasses {
  private final Map<RelationName, RelationName> parents = new HashMap<>();

  private KeyClasses() {}

  static KeyClasses of(CheckContext context, List<Join> joins) {
    KeyClasses classes = new KeyClasses();
    joins.stream()
        .filter(join -> join.leftColumn().map(c -> isKey(context, c)).orElse(false))
        .filter(join -> join.rightColumn().map(c -> isKey(context, c)).orElse(false))
        .forEach(
            join -> classes.parents.put(classes.root(join.left()), classes.root(join.right())));
    return classes;
  }

  private static boolean isKey(CheckContext context, ColumnReference column) {
    return column.column().equals(context.keyColumn(column.table()));
  }

  boolean together(RelationName one, RelationName other) {
    return root(one).equals(root(other));
  }

  private RelationName root(RelationName table) {
    RelationName at = table;
    RelationName next = parents.get(at);
    while (next != null && !next.equals(at)) {
      at = next;
      next = parents.get(at);
    }
    return at;
  }
}

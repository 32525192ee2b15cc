package tenantpath.check.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;

/** A composite foreign key needs a composite unique key to point at. */
public final class F14 implements Check {
  @Override
  public String title() {
    return "Target of a foreign key lacks the composite key";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Map<String, Finding> byTarget = new LinkedHashMap<>();
    context
        .obstacles(ObstacleType.FOREIGN_KEY_WITHOUT_KEY)
        .map(obstacle -> context.constraint(obstacle, ForeignKey.class))
        .filter(key -> !targeted(context, key))
        .forEach(key -> byTarget.putIfAbsent(target(context, key), finding(context, key)));
    return List.copyOf(byTarget.values());
  }

  private static String target(CheckContext context, ForeignKey key) {
    String column = context.keyColumn(key.referencedTable());
    return key.referencedTable() + " " + Keys.widened(column, key.referencedColumns());
  }

  private static boolean targeted(CheckContext context, ForeignKey key) {
    Set<String> wanted = new TreeSet<>(key.referencedColumns());
    wanted.add(context.keyColumn(key.referencedTable()));
    Table parent = context.table(key.referencedTable());
    return parent.constraints().stream()
            .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
            .anyMatch(c -> wanted.equals(new TreeSet<>(c.columns())))
        || context.schema().indexesOf(parent.name()).stream()
            .filter(index -> index.unique() && index.predicate().isEmpty())
            .filter(index -> index.keys().size() == index.keyColumns().size())
            .anyMatch(index -> wanted.equals(new TreeSet<>(index.keyColumns())));
  }

  private Finding finding(CheckContext context, ForeignKey key) {
    RelationName parent = key.referencedTable();
    String columns = Keys.widened(context.keyColumn(parent), key.referencedColumns());
    String message =
        ("%s is not unique by %s, which the composite foreign keys to it need. ")
                .formatted(parent, columns)
            + context.thePlan(
                parent, "builds that unique index in sql/60-keys.sql before the foreign keys");
    return finding(
            Severity.NOTE,
            parent,
            context.table(parent).span(),
            message,
            "Plan disk space and time for the index: it is built without blocking writes.")
        .about(columns);
  }
}

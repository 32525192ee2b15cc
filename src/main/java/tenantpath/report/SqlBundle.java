package tenantpath.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.plan.Phase;
import tenantpath.schema.RelationName;

/**
 * The SQL of a plan as text.
 *
 * @param files content by path below {@code sql/}, such as {@code rollback/10-add-columns.sql}
 * @param byTable each table's own statements, in phase order, for the reports
 */
public record SqlBundle(
    SortedMap<String, Content> files, SortedMap<RelationName, List<TableSql>> byTable) {
  public SqlBundle {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    byTable = Collections.unmodifiableSortedMap(new TreeMap<>(byTable));
  }

  /** The text of each file. */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach((path, content) -> texts.put(path, content.text()));
    return texts;
  }

  /** The statements one table has in one phase. */
  public record TableSql(Phase phase, ShapedSql sql) {}
}

package tenantpath.report.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tenantpath.plan.Step;
import tenantpath.report.ShapedSql;
import tenantpath.report.SqlShapes;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** The SQL of every step, rendered once for the file of its phase and the page of its table. */
final class StatementTexts {
  /** So many tables, spread evenly, tell names from the words of SQL. */
  private static final int SAMPLE = 50;

  private final StatementWriter writer;
  private final Map<Step, ShapedSql> statements = new IdentityHashMap<>();

  StatementTexts(Schema schema, List<Step> steps, StatementWriter writer) {
    this.writer = writer;
    Map<RelationName, List<Step>> byTable = new TreeMap<>();
    schema.tables().forEach(table -> byTable.put(table.name(), new ArrayList<>()));
    steps.forEach(s -> byTable.computeIfAbsent(s.table(), t -> new ArrayList<>()).add(s));
    Map<List<Step>, List<String>> sample = sample(byTable.values());
    SqlShapes shapes = new SqlShapes(sample.values());
    // as text, the SQL of one table more than these is in memory
    for (List<Step> table : byTable.values()) {
      List<String> texts = sample.containsKey(table) ? sample.get(table) : rendered(table);
      keep(table, texts.iterator(), shapes);
    }
  }

  private Map<List<Step>, List<String>> sample(Collection<List<Step>> tables) {
    int step = Math.max(1, tables.size() / SAMPLE);
    Map<List<Step>, List<String>> sample = new IdentityHashMap<>();
    int at = 0;
    for (List<Step> table : tables) {
      if (at++ % step == 0) {
        sample.put(table, rendered(table));
      }
    }
    return sample;
  }

  private void keep(List<Step> steps, Iterator<String> texts, SqlShapes shapes) {
    steps.forEach(step -> statements.put(step, shapes.shaped(step.phase(), texts.next())));
  }

  private List<String> rendered(List<Step> steps) {
    return writer.texts(steps.stream().map(writer::forwards).toList());
  }

  ShapedSql of(Step step) {
    return statements.get(step);
  }

  String text(Step step) {
    return of(step).text();
  }
}

package tenantpath.report.sql;

import java.util.List;

/**
 * What the templates of single statements see. Every text is SQL already: names quoted, literals in
 * quotes; what stands in comments has no line ends.
 */
public sealed interface StatementView {

  /** {@code sql/add-column.ftl}. */
  record AddColumn(
      String table,
      String regclass,
      String column,
      String columnLiteral,
      String type,
      String regtype,
      String suffix)
      implements StatementView {}

  /**
   * {@code sql/fill-new-rows.ftl}.
   *
   * @param generated columns that tell the parent, which the server computes only afterwards
   * @param lookups where the key is looked for, in order
   * @param sentinel the key of a row that no path has a row for; may be empty
   * @param absent whether it is such a row
   * @param sameKey whether the statement left the key as it was
   * @param sameParent whether it left the columns that name the parent as they were
   */
  record FillNewRows(
      String table,
      String regclass,
      String column,
      String function,
      String functionLiteral,
      String trigger,
      String triggerLiteral,
      String keyType,
      List<Generated> generated,
      List<PathJoin> lookups,
      String sentinel,
      String absent,
      String sameKey,
      String sameParent,
      String differs,
      String message)
      implements StatementView {}

  /** A generated column of the new row, and what it is computed from. */
  record Generated(String column, String expression) {}

  /**
   * {@code sql/propagate-key.ftl}.
   *
   * @param routes the ways from the child to the row that changed
   */
  record PropagateKey(
      String table,
      String regclass,
      String sameKey,
      String child,
      String childColumn,
      String function,
      String trigger,
      String triggerLiteral,
      List<Route> routes)
      implements StatementView {}

  /**
   * A way from the child's rows, {@code t}, to the row that changed.
   *
   * @param join {@code from} is empty where the way is one hop
   * @param key what the key of the child's row is now
   * @param differs whether it has another
   */
  record Route(PathJoin join, String key, String differs) {}

  /**
   * {@code sql/backfill-whole.ftl}, {@code sql/backfill-by-key.ftl}, {@code
   * sql/backfill-by-page.ftl}.
   *
   * @param lookups where the key is looked for, in order
   * @param ruled a literal: which rules would take the place of the UPDATE; may be empty
   * @param keys the columns of the key that is walked
   * @param lower the same as a row, of the range's start; {@code upper} of its end
   */
  record Backfill(
      String table,
      String regclass,
      String column,
      String procedure,
      List<PathJoin> lookups,
      String ruled,
      List<Variable> keys,
      String row,
      String order,
      String lower,
      String upper)
      implements StatementView {}

  /** A column of the key that is walked, and the variables that hold its bounds. */
  record Variable(String column, String lower, String upper, String type) {}

  /**
   * {@code sql/batch-function.ftl}.
   *
   * @param above the function that tells whether those above have something left; may be empty
   */
  record BatchFunction(
      String table,
      String column,
      String function,
      List<PathJoin> lookups,
      String select,
      String order,
      String match,
      List<Index> indexes,
      String functionLiteral,
      String above)
      implements StatementView {}

  /** {@code sql/batch-order.ftl}. */
  record BatchOrder(String function, List<Batch> batches) implements StatementView {}

  /** A batch function as a literal, and an array of those that come directly before it. */
  record Batch(String function, int wave, String parents) {}

  /** A partial index of rows without the key. */
  record Index(String name, String regclass, String ident, String on, String columns) {}

  /** {@code sql/schedule-batches.ftl}. */
  record ScheduleBatches(String function, String functionLiteral, String job, String command)
      implements StatementView {}

  /**
   * {@code sql/verify-backfill.ftl}.
   *
   * @param comment the table's name
   */
  record VerifyKey(String comment, List<Line> lines) implements StatementView {}

  /**
   * One count that must be 0.
   *
   * @param what a literal: what the rows that it counts have wrong
   * @param from from FROM on
   * @param list a literal: the query that lists the rows
   * @param query the same as a query
   * @param warning whether it only warns
   */
  record Line(String what, String from, String list, String query, boolean warning) {}

  /** {@code sql/require-tenant.ftl}. */
  record RequireTenant(String table, String is, String message) implements StatementView {}

  /**
   * {@code sql/delete-rows.ftl}.
   *
   * @param where from WHERE on
   * @param decision a comment
   */
  record DeleteRows(String table, String where, String literal, String decision)
      implements StatementView {}

  /** {@code sql/require-key.ftl}. */
  record RequireKey(
      String table,
      String regclass,
      String column,
      String columnLiteral,
      String check,
      String checkLiteral)
      implements StatementView {}
}

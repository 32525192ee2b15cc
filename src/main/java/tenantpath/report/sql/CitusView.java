package tenantpath.report.sql;

import java.util.List;

/** What the templates of phases 70 to 96 see; every text is SQL already. */
public sealed interface CitusView {

  /**
   * {@code sql/set-aside.ftl}, {@code sql/bring-back.ftl}.
   *
   * @param store the table that keeps the statements
   * @param kinds of the relations that are set aside with what reads them
   */
  record Aside(
      String root,
      String store,
      String storeRegclass,
      String storeInLiteral,
      String kinds,
      List<String> planned,
      List<String> managed,
      List<String> unbound)
      implements CitusView {}

  /**
   * {@code sql/drop-trigger.ftl}.
   *
   * @param switching what ALTER TABLE says of it, if anything
   * @param function is there where it goes too
   */
  record DropTrigger(
      String table,
      String regclass,
      String name,
      String nameLiteral,
      String definition,
      String switching,
      String comment,
      String function)
      implements CitusView {}

  /** {@code sql/drop-batches.ftl}. */
  record DropBatches(String function, List<String> indexes) implements CitusView {}

  /** {@code sql/drop-policy.ftl}. */
  record DropPolicy(
      String table,
      String regclass,
      String name,
      String nameLiteral,
      String definition,
      String comment)
      implements CitusView {}

  /** {@code sql/drop-root-unique.ftl}. */
  record DropRootUnique(
      String table,
      String tableRegclass,
      String parked,
      String parkedIndex,
      String parkedRegclass,
      String parkedLiteral,
      String constraint,
      String deferral,
      String body,
      boolean concurrently)
      implements CitusView {}

  /** {@code sql/check-coordinator.ftl}. */
  record CheckCoordinator(String counts, boolean required, List<String> policed)
      implements CitusView {}

  /**
   * {@code sql/distribute-table.ftl}.
   *
   * @param call of the function of Citus
   */
  record Distribute(String table, String regclass, String call, String counts, boolean sequential)
      implements CitusView {}

  /**
   * {@code sql/rollback/copy-back.ftl}.
   *
   * @param copy the table that takes its place, by its qualified name; {@code …InLiteral} within a
   *     format string, {@code …InQuotes} within any other
   * @param aside what is set aside: the views on it
   */
  record CopyBack(
      String table,
      String regclass,
      String name,
      String tableInLiteral,
      String tableInQuotes,
      String copy,
      String copyRegclass,
      String copyInLiteral,
      String copyInQuotes,
      Aside aside)
      implements CitusView {}

  /** {@code sql/refresh-views.ftl}. */
  record RefreshViews(String root) implements CitusView {}

  /** One table of {@code sql/verify-citus.ftl}; the column is there where it is distributed. */
  record VerifyTable(String comment, String regclass, String columnLiteral) implements CitusView {}

  /** One constraint of {@code sql/verify-citus.ftl}. */
  record Expected(String regclass, String nameLiteral, String typeLiteral, boolean validated)
      implements CitusView {}

  /** {@code sql/free-local-copy.ftl}. */
  record FreeLocalCopy(String table, String regclass) implements CitusView {}
}

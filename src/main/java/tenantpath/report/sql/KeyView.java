package tenantpath.report.sql;

import java.util.List;

/** What the templates of phase 60 see; every text is SQL already. */
public sealed interface KeyView {

  /** An index by all the names it is called in SQL. */
  record IndexName(
      String table,
      String tableRegclass,
      String name,
      String nameLiteral,
      String index,
      String regclass,
      String parked,
      String parkedRegclass)
      implements KeyView {}

  /**
   * {@code sql/build-unique.ftl}.
   *
   * @param columns an array of the key's columns
   * @param renamed what is renamed where its columns are others
   * @param built what is built then
   */
  record BuildUnique(String columns, String body, List<IndexName> renamed, List<IndexName> built)
      implements KeyView {}

  /**
   * {@code sql/swap-unique.ftl}, {@code sql/swap-partitioned-unique.ftl}.
   *
   * @param constraint PRIMARY KEY, UNIQUE, or nothing for an index alone
   * @param definition of the constraint; {@code …InLiteral} within a format string in quotes
   */
  record SwapUnique(
      String table,
      String tableRegclass,
      String name,
      String index,
      String regclass,
      String parked,
      String parkedIndex,
      String parkedRegclass,
      String constraint,
      String deferral,
      String definition,
      String body,
      String nameInLiteral,
      String tableInLiteral,
      String indexInLiteral,
      String definitionInLiteral,
      String bodyInLiteral,
      List<IndexName> parts)
      implements KeyView {}

  /** {@code sql/replace-constraint.ftl}. */
  record ReplaceConstraint(
      String table,
      String regclass,
      String name,
      String nameLiteral,
      String columns,
      String definition,
      String nameInLiteral,
      String tableInLiteral)
      implements KeyView {}

  /** {@code sql/regroup-view.ftl}, {@code sql/regroup-materialized-view.ftl}. */
  record RegroupView(String view, String regclass, String with, String before, String after)
      implements KeyView {}

  /** {@code sql/regroup-routine.ftl}. */
  record RegroupRoutine(String before, String after) implements KeyView {}

  /** {@code sql/create-extension.ftl}. */
  record CreateExtension(String name, String nameLiteral, String schema) implements KeyView {}

  /** {@code sql/add-all-or-none.ftl}. */
  record AddAllOrNone(
      String table,
      String regclass,
      String name,
      String nameLiteral,
      String columns,
      int count,
      boolean validated)
      implements KeyView {}

  /** {@code sql/keep-plain-index.ftl}. */
  record KeepPlainIndex(
      String table,
      String tableRegclass,
      String name,
      String index,
      String regclass,
      String parked,
      String parkedIndex,
      String parkedRegclass,
      String body,
      boolean concurrently)
      implements KeyView {}

  /**
   * {@code sql/add-foreign-key.ftl}.
   *
   * @param name what it is called for now
   * @param columns an array of its columns
   * @param validated whether rows are checked afterwards
   * @param sequential whether shards are changed one after another
   * @param counting local tables with identity columns that Citus may make again
   */
  record AddForeignKey(
      String table,
      String regclass,
      String name,
      String nameLiteral,
      String finalNameLiteral,
      String columns,
      String definition,
      boolean validated,
      boolean sequential,
      String comment,
      List<String> counting)
      implements KeyView {}

  /**
   * {@code sql/drop-foreign-key.ftl}.
   *
   * @param ends both tables, where it stays once either is distributed
   * @param counting local tables with identity columns that Citus may make again
   */
  record DropForeignKey(
      String table,
      String regclass,
      String name,
      String nameLiteral,
      String columns,
      String heir,
      String heirLiteral,
      String heirInLiteral,
      String tableInLiteral,
      List<String> ends,
      List<String> counting)
      implements KeyView {}

  /** {@code sql/rename-foreign-key.ftl}. */
  record RenameForeignKey(
      String table,
      String regclass,
      String name,
      String nameLiteral,
      String nameInLiteral,
      String to,
      String toLiteral,
      String toInLiteral)
      implements KeyView {}
}

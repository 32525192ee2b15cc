package tenantpath.report.sql;

import java.util.List;

/**
 * What the templates of phases 85 and 86 see; every text is SQL already, or psql's where it says.
 */
public sealed interface LoadView {

  /**
   * {@code sql/load-table.ftl}.
   *
   * @param counted how its rows are written down, a literal
   * @param rows what its rows are counted from, here
   * @param target table and columns, for {@code \copy}
   * @param copyable whether {@code \copy} can say that
   * @param query that reads the rows at the source, an argument of psql
   * @param prepared whether something must not act on the rows on their way
   */
  record Table(
      String regclass,
      String label,
      String counts,
      String counted,
      String rows,
      String target,
      boolean copyable,
      String query,
      boolean prepared)
      implements LoadView {}

  /**
   * {@code sql/set-sequence.ftl}.
   *
   * @param columns what holds its values
   */
  record Sequence(String sequence, String regclass, String values, List<Column> columns)
      implements LoadView {
    public Sequence {
      columns = List.copyOf(columns);
    }
  }

  /** A column that a sequence numbers. */
  record Column(String table, String column) {}

  /**
   * {@code sql/check-source.ftl}.
   *
   * @param expected schema, relation and column of all that is read; no column for a sequence
   */
  record CheckSource(List<String> expected) implements LoadView {
    public CheckSource {
      expected = List.copyOf(expected);
    }
  }

  /**
   * {@code sql/compare-source.ftl}.
   *
   * @param counting queries of the numbers of rows, arguments of psql
   * @param sequencing queries of the values of sequences, arguments of psql
   */
  record CompareSource(String counts, String values, List<String> counting, List<String> sequencing)
      implements LoadView {
    public CompareSource {
      counting = List.copyOf(counting);
      sequencing = List.copyOf(sequencing);
    }
  }
}

package tenantpath.plan;

import java.util.List;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/** The steps that bring the rows of the source to a cluster whose tables are empty. */
public sealed interface LoadStep extends FixedStep {

  /**
   * The source has the tables, columns and sequences that are going to be read, and no others.
   *
   * @param table the root
   */
  record CheckSource(RelationName table, List<LoadTable> tables, List<RelationName> sequences)
      implements LoadStep {
    public CheckSource {
      tables = List.copyOf(tables);
      sequences = List.copyOf(sequences);
    }

    @Override
    public StepKind kind() {
      return StepKind.CHECK_SOURCE;
    }
  }

  /**
   * The rows of a table, with those of its partitions, are copied from the source.
   *
   * @param columns all that are not generated, those that phase 10 adds included
   * @param unchecked CHECK constraints that rows may break, for they are NOT VALID
   * @param counts where the number of rows is written down
   */
  record LoadTable(
      RelationName table,
      List<String> columns,
      Rows rows,
      List<String> unchecked,
      RelationName counts)
      implements LoadStep {
    public LoadTable {
      unchecked = List.copyOf(unchecked);
      columns = List.copyOf(columns);
    }

    /** Which rows are the table's, and what would happen to them on the way. */
    public enum Rows {
      /** Citus knows the table, so it has no triggers. */
      ON_CITUS,
      /** As {@link #ON_CITUS}, and the rows are in partitions. */
      PARTITIONED_ON_CITUS,
      /** A table of the coordinator: rows of tables that inherit it are not its own. */
      LOCAL,
      /** A table of the coordinator whose rows are in partitions. */
      PARTITIONED_LOCAL
    }

    @Override
    public StepKind kind() {
      return StepKind.LOAD_TABLE;
    }
  }

  /**
   * The source has as many rows as were loaded, so where its sequences stand is written down; the
   * source is not read again from then on.
   *
   * @param table the root
   * @param counts where the numbers of rows are written down
   * @param values where the values of the sequences are
   */
  record CompareSource(
      RelationName table,
      List<LoadTable> tables,
      List<RelationName> sequences,
      RelationName counts,
      RelationName values)
      implements LoadStep {
    public CompareSource {
      tables = List.copyOf(tables);
      sequences = List.copyOf(sequences);
    }

    @Override
    public StepKind kind() {
      return StepKind.COMPARE_SOURCE;
    }
  }

  /**
   * A sequence goes on where that of the source stands, and not below the rows that are there.
   *
   * @param table one that it numbers the rows of
   * @param columns of a whole number that it is the default of
   * @param values where the values at the source are written down
   */
  record SetSequence(
      RelationName table, RelationName sequence, List<ColumnReference> columns, RelationName values)
      implements LoadStep {
    public SetSequence {
      columns = List.copyOf(columns);
    }

    @Override
    public StepKind kind() {
      return columns.isEmpty() ? StepKind.SET_UNUSED_SEQUENCE : StepKind.SET_SEQUENCE;
    }
  }
}

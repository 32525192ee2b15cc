package tenantpath.report.sql;

import static tenantpath.report.sql.SqlText.regclass;
import static tenantpath.schema.Identifier.literal;
import static tenantpath.schema.Identifier.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.plan.LoadStep.CheckSource;
import tenantpath.plan.LoadStep.CompareSource;
import tenantpath.plan.LoadStep.LoadTable;
import tenantpath.plan.LoadStep.SetSequence;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** Makes the views of what brings rows and values from the source. */
final class LoadViews {
  /** A text in the environment of a program must stay below 128 kB. */
  private static final int TOGETHER = 100;

  private LoadViews() {}

  static LoadView.Table of(LoadTable step) {
    String columns = Identifier.list(step.columns());
    String target = step.table().quoted() + (columns.isEmpty() ? "" : " (" + columns + ")");
    return new LoadView.Table(
        regclass(step.table()),
        PsqlText.literal(step.table().quoted()),
        step.counts().quoted(),
        literal(rowsHere(step)),
        rowsHere(step),
        target,
        PsqlText.fitsCopy(target),
        PsqlText.literal("COPY (SELECT %s FROM %s) TO STDOUT".formatted(columns, read(step))),
        isLocal(step) || !step.unchecked().isEmpty());
  }

  private static boolean isLocal(LoadTable step) {
    return switch (step.rows()) {
      case LOCAL, PARTITIONED_LOCAL -> true;
      case ON_CITUS, PARTITIONED_ON_CITUS -> false;
    };
  }

  /** Rows of a foreign partition are not the source's. */
  private static String read(LoadTable step) {
    return switch (step.rows()) {
      case ON_CITUS, LOCAL -> "ONLY " + step.table().quoted();
      case PARTITIONED_ON_CITUS -> step.table().quoted();
      case PARTITIONED_LOCAL ->
          step.table().quoted()
              + " WHERE tableoid NOT IN (SELECT oid FROM pg_catalog.pg_class WHERE relkind = 'f')";
    };
  }

  private static String rowsHere(LoadTable step) {
    return switch (step.rows()) {
      case LOCAL -> "ONLY " + step.table().quoted();
      case ON_CITUS, PARTITIONED_ON_CITUS, PARTITIONED_LOCAL -> step.table().quoted();
    };
  }

  private static String rowsAtSource(LoadTable step) {
    return switch (step.rows()) {
      case ON_CITUS, LOCAL -> "ONLY " + step.table().quoted();
      case PARTITIONED_ON_CITUS, PARTITIONED_LOCAL -> step.table().quoted();
    };
  }

  static LoadView.Sequence of(SetSequence step) {
    return new LoadView.Sequence(
        step.sequence().quoted(),
        regclass(step.sequence()),
        step.values().quoted(),
        step.columns().stream()
            .map(c -> new LoadView.Column(c.table().quoted(), quote(c.column())))
            .toList());
  }

  static LoadView.CheckSource of(CheckSource step) {
    return new LoadView.CheckSource(expected(step.tables(), step.sequences()));
  }

  static LoadView.CompareSource of(CompareSource step) {
    return new LoadView.CompareSource(
        step.counts().quoted(),
        step.values().quoted(),
        counting(step.tables()),
        sequencing(step.sequences()));
  }

  /** The queries that count the rows of the tables at the source. */
  private static List<String> counting(List<LoadTable> tables) {
    return together(
        tables.stream()
            .map(
                t ->
                    "SELECT %s, pg_catalog.count(*) FROM %s"
                        .formatted(literal(rowsHere(t)), rowsAtSource(t)))
            .toList());
  }

  /** The queries that read where the sequences of the source stand. */
  private static List<String> sequencing(List<RelationName> sequences) {
    return together(
        sequences.stream()
            .map(s -> "SELECT %s, last_value, is_called FROM %s".formatted(regclass(s), s.quoted()))
            .toList());
  }

  private static List<String> together(List<String> queries) {
    List<String> copies = new ArrayList<>();
    for (int i = 0; i < queries.size(); i += TOGETHER) {
      String all =
          String.join(" UNION ALL ", queries.subList(i, Math.min(i + TOGETHER, queries.size())));
      copies.add(PsqlText.literal("COPY (" + all + ") TO STDOUT"));
    }
    return copies;
  }

  /** What the source must have, and nothing else: a row of literals each. */
  private static List<String> expected(List<LoadTable> tables, List<RelationName> sequences) {
    return Stream.concat(
            tables.stream().flatMap(LoadViews::columns), sequences.stream().map(s -> row(s, "")))
        .toList();
  }

  private static Stream<String> columns(LoadTable table) {
    return table.columns().isEmpty()
        ? Stream.of(row(table.table(), ""))
        : table.columns().stream().map(column -> row(table.table(), column));
  }

  private static String row(RelationName relation, String column) {
    return Stream.of(relation.schema(), relation.name(), column)
        .map(Identifier::literal)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}

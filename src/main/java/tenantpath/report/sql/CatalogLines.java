package tenantpath.report.sql;

import static tenantpath.report.sql.SqlText.column;
import static tenantpath.report.sql.SqlText.regclass;
import static tenantpath.schema.Identifier.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tenantpath.plan.BackfillStep.VerifyKey;
import tenantpath.plan.KeyCheck;
import tenantpath.schema.Identifier;

/** The lines of phase 40 that ask the server's catalog: of which type a key is, what is unique. */
final class CatalogLines {
  /** An index that forbids what may not occur, among the columns given. */
  private static final String KEPT_UNIQUE =
      """
      SELECT FROM pg_catalog.pg_index AS i
                     WHERE i.indrelid = %s::pg_catalog.regclass
                       AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                       AND NOT EXISTS (
                         SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                                     WITH ORDINALITY AS c (number, place)
                           JOIN pg_catalog.pg_attribute AS a
                             ON a.attrelid = i.indrelid AND a.attnum = c.number
                          WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY[%s]))""";

  private CatalogLines() {}

  static StatementView.Line sameType(KeyCheck.SameType check) {
    String query =
        "SELECT k.relation, a.attname, a.atttypid::pg_catalog.regtype,"
            + " a.attcollation::pg_catalog.regcollation "
            + otherTypes(check, " ");
    return new StatementView.Line(
        literal(
            "the key has not the type and collation of %s in every table"
                .formatted(check.rootKey())),
        otherTypes(check, "\n      "),
        literal(query),
        query,
        false);
  }

  private static String otherTypes(KeyCheck.SameType check, String space) {
    String keys =
        check.keys().stream()
            .map(
                key ->
                    "(%s::pg_catalog.regclass, %s)"
                        .formatted(regclass(key.table()), literal(key.column())))
            .collect(Collectors.joining("," + space));
    return "FROM (VALUES"
        + space
        + keys
        + ") AS k (relation, name),"
        + space
        + "pg_catalog.pg_attribute AS a, pg_catalog.pg_attribute AS r"
        + space
        + "WHERE a.attrelid = k.relation AND a.attname = k.name"
        + space
        + "AND r.attrelid = %s::pg_catalog.regclass AND r.attname = %s"
            .formatted(regclass(check.rootKey().table()), literal(check.rootKey().column()))
        + space
        + "AND (a.atttypid <> r.atttypid OR a.attcollation <> r.attcollation)";
  }

  static StatementView.Line stillUnique(VerifyKey step, List<String> columns) {
    String values = SqlText.columns("t", columns);
    List<String> within = new ArrayList<>(columns);
    within.add(step.column());
    String force =
        KEPT_UNIQUE.formatted(
            regclass(step.table()),
            within.stream().map(Identifier::literal).collect(Collectors.joining(", ")));
    String what =
        "%s: the same %s in several rows, and nothing on the server forbids it"
            .formatted(step.table(), Identifier.list(columns));
    String rows =
        "SELECT %s FROM %s AS t WHERE %s".formatted(values, step.table().quoted(), given(columns));
    String several = " GROUP BY %s HAVING pg_catalog.count(*) > 1".formatted(values);
    return new StatementView.Line(
        literal(what),
        "FROM (%s\n             AND NOT EXISTS (\n               %s)\n          %s) AS shared"
            .formatted(rows, force, several),
        literal(rows + several),
        rows + several,
        false);
  }

  private static String given(List<String> columns) {
    return columns.stream()
        .map(c -> column("t", c) + " IS NULL")
        .collect(Collectors.joining(" OR ", "NOT (", ")"));
  }
}

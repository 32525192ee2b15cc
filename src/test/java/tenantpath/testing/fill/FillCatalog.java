package tenantpath.testing.fill;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the server's own catalog what there is to fill. */
final class FillCatalog {
  private static final Pattern CONSTANT = Pattern.compile("'([^']*)'|(?<![\\w.$])(\\d+)(?![\\w.])");

  private static final String TABLES =
      """
      SELECT c.oid, format('%I.%I', n.nspname, c.relname), c.relname,
             array(SELECT a.attname FROM pg_index i JOIN pg_attribute a
                     ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::smallint[])
                    WHERE i.indrelid = c.oid AND i.indisprimary
                    ORDER BY array_position(i.indkey::smallint[], a.attnum)),
             array(SELECT DISTINCT a.attname FROM pg_index i JOIN pg_attribute a
                     ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::smallint[])
                    WHERE i.indrelid = c.oid AND (i.indisunique OR i.indisexclusion))
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
         AND n.nspname !~ '^(pg_|information_schema$|citus)'
         AND NOT EXISTS (SELECT FROM pg_depend d
                          WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
       ORDER BY 2
      """;

  private static final String COLUMNS =
      """
      SELECT a.attname, b.typname,
             CASE WHEN b.typname IN ('varchar', 'bpchar')
                  THEN greatest(CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END - 4, 0)
                  ELSE 0 END,
             a.attnotnull OR t.typnotnull, a.attgenerated = '',
             array(SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
                    WHERE k.contype = 'c' AND (k.conrelid = a.attrelid AND a.attnum = ANY (k.conkey)
                       OR k.contypid = t.oid AND t.typtype = 'd')),
             array(SELECT e.enumlabel FROM pg_enum e WHERE e.enumtypid = b.oid ORDER BY enumsortorder)
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
       WHERE a.attrelid = %s AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
      """;

  private static final String REFERENCES =
      """
      SELECT DISTINCT
             array(SELECT attname FROM unnest(k.conkey) WITH ORDINALITY u(n, o) JOIN pg_attribute
                       ON attrelid = k.conrelid AND attnum = u.n ORDER BY o),
             (SELECT format('%%I.%%I', n.nspname, c.relname)
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE c.oid = coalesce(pg_partition_root(k.confrelid), k.confrelid)),
             array(SELECT attname FROM unnest(k.confkey) WITH ORDINALITY u(n, o) JOIN pg_attribute
                       ON attrelid = k.confrelid AND attnum = u.n ORDER BY o)
        FROM pg_constraint k
       WHERE k.contype = 'f' AND (k.conrelid = %1$s OR k.conrelid IN (SELECT relid FROM pg_partition_tree(%1$s)))
         AND (k.conparentid = 0 OR k.conrelid <> %1$s)
       ORDER BY 1
      """;

  private final Connection connection;

  FillCatalog(Connection connection) {
    this.connection = connection;
  }

  /** By name; with the references that foreign keys declare. */
  Map<String, FillTable> tables() throws SQLException {
    Map<String, FillTable> tables = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        long oid = rows.getLong(1);
        String name = rows.getString(2);
        tables.put(
            name,
            new FillTable(
                name,
                rows.getString(3),
                columns(oid),
                strings(rows.getArray(4)),
                strings(rows.getArray(5)),
                references(oid)));
      }
    }
    return tables;
  }

  private List<FillColumn> columns(long table) throws SQLException {
    List<FillColumn> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COLUMNS.formatted(table))) {
      while (rows.next()) {
        List<String> checks = strings(rows.getArray(6));
        List<String> labels = strings(rows.getArray(7));
        columns.add(
            new FillColumn(
                rows.getString(1),
                rows.getString(2),
                rows.getInt(3),
                rows.getBoolean(4),
                rows.getBoolean(5),
                !checks.isEmpty(),
                labels.isEmpty() ? constants(checks) : labels));
      }
    }
    return columns;
  }

  private List<FillReference> references(long table) throws SQLException {
    List<FillReference> references = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(REFERENCES.formatted(table))) {
      while (rows.next()) {
        references.add(
            new FillReference(
                strings(rows.getArray(1)),
                rows.getString(2),
                strings(rows.getArray(3)),
                Optional.empty()));
      }
    }
    return references;
  }

  private static List<String> constants(List<String> checks) {
    Set<String> constants = new LinkedHashSet<>();
    for (String check : checks) {
      Matcher constant = CONSTANT.matcher(check);
      while (constant.find()) {
        constants.add(constant.group(1) == null ? constant.group(2) : constant.group(1));
      }
    }
    return List.copyOf(constants);
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}

package tenantpath.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a database holds, as lines to compare: its catalog, and its rows with their versions. */
public final class DatabaseState {
  private static final String USER_SCHEMAS =
      " NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'citus', 'citus_stand_in')";

  private static final List<String> CATALOG =
      List.of(
          """
          SELECT format('column %s.%I %s notnull=%s default=%s identity=%s generated=%s collation=%s told=%s %s',
                   c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                   pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,
                   a.attcollation::regcollation, nullif(a.attstattarget, -1),
                   (SELECT array_agg(o) FROM unnest(a.attoptions) o WHERE o LIKE 'n%%'))
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
           WHERE a.attnum > 0 AND NOT a.attisdropped AND n.nspname%s
          """,
          """
          SELECT format('relation %s kind=%s identity=%s rls=%s/%s acl=%s', c.oid::regclass, c.relkind,
                   c.relreplident, c.relrowsecurity, c.relforcerowsecurity, c.relacl)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname%s
          """,
          """
          SELECT format('constraint %s %I %s validated=%s', r.conrelid::regclass, r.conname,
                   pg_get_constraintdef(r.oid), r.convalidated)
            FROM pg_constraint r JOIN pg_namespace n ON n.oid = r.connamespace WHERE n.nspname%s
          """,
          """
          SELECT format('index %s valid=%s clustered=%s identity=%s', pg_get_indexdef(i.indexrelid),
                   i.indisvalid, i.indisclustered, i.indisreplident)
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname%s
          """,
          """
          SELECT format('sequence %s %s', q.seqrelid::regclass, q.seqtypid::regtype)
            FROM pg_sequence q JOIN pg_class c ON c.oid = q.seqrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname%s
          """,
          """
          SELECT format('trigger %s enabled=%s %s', pg_get_triggerdef(t.oid), t.tgenabled,
                   obj_description(t.oid, 'pg_trigger'))
            FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE NOT t.tgisinternal AND n.nspname%s
          """,
          """
          SELECT format('rule %s enabled=%s %s', pg_get_ruledef(r.oid), r.ev_enabled,
                   obj_description(r.oid, 'pg_rewrite'))
            FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname%s
          """,
          """
          SELECT format('policy %s %I %s %s %s %s %s', p.polrelid::regclass, p.polname, p.polpermissive, p.polcmd,
                   pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid),
                   obj_description(p.oid, 'pg_policy'))
            FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname%s
          """,
          """
          SELECT format('routine %s %s returns %s owner=%s acl=%s comment=%s', p.oid::regprocedure,
                   md5(CASE WHEN p.prokind = 'a' THEN concat_ws(' ', a.aggtransfn, a.aggtranstype, a.agginitval)
                            ELSE pg_get_functiondef(p.oid) END),
                   pg_get_function_result(p.oid), p.proowner::regrole,
                   (SELECT array_agg(x::text ORDER BY x::text) FROM unnest(p.proacl) x),
                   obj_description(p.oid, 'pg_proc'))
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid WHERE n.nspname%s
          """,
          """
          SELECT format('comment of constraint %s %I %s', r.conrelid::regclass, r.conname, d.description)
            FROM pg_description d
            JOIN pg_constraint r ON r.oid = d.objoid AND d.classoid = 'pg_constraint'::regclass
            JOIN pg_namespace n ON n.oid = r.connamespace WHERE n.nspname%s
          """,
          """
          SELECT format('comment %s %s %s', d.classoid::regclass, c.oid::regclass, d.objsubid)
                   || ' ' || d.description
            FROM pg_description d JOIN pg_class c ON c.oid = d.objoid
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname%s
          """);

  private DatabaseState() {}

  /** The definitions of everything outside of the server's own schemas, sorted. */
  public static List<String> catalog(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String query : CATALOG) {
      lines.addAll(
          SqlRunner.column(connection, query.replace("nspname%s", "nspname" + USER_SCHEMAS)));
    }
    return lines.stream().sorted().toList();
  }

  /** One line a table: how many rows, and a digest of them and of when they were written. */
  public static List<String> rows(Connection connection) throws SQLException {
    return digests(connection, "t.xmin::text || ' ' || t::text");
  }

  /** One line a table: how many rows, and a digest of what they hold. */
  public static List<String> contents(Connection connection) throws SQLException {
    return digests(connection, "t::text");
  }

  /** The lines that only one of two states has, marked by which. */
  public static List<String> differences(List<String> before, List<String> after) {
    List<String> lines = new ArrayList<>();
    before.stream().filter(line -> !after.contains(line)).forEach(line -> lines.add("- " + line));
    after.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add("+ " + line));
    return lines;
  }

  private static List<String> digests(Connection connection, String row) throws SQLException {
    List<String> tables =
        SqlRunner.column(
            connection,
            "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n"
                + " ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname"
                + USER_SCHEMAS
                + " ORDER BY 1");
    List<String> lines = new ArrayList<>();
    for (String table : tables) {
      String digest = "md5(string_agg(%s, ',' ORDER BY %s))".formatted(row, row);
      lines.addAll(
          SqlRunner.column(
              connection,
              "SELECT '%s ' || count(*) || ' ' || coalesce(%s, '') FROM %s t"
                  .formatted(table.replace("'", "''"), digest, table)));
    }
    return lines;
  }
}

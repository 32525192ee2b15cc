package tenantpath.ddl;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;

/** What a server's own catalog says of a database, a line for each fact; extensions aside. */
final class ServerCatalog {
  private static final String OURS =
      """
      n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT FROM pg_depend e
                      WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid
                        AND e.deptype = 'e')
      """;

  private static final String TABLES =
      """
      SELECT format('table %I.%I kind=%s persistence=%s rls=%s force=%s replica=%s parents=[%s]'
                    ' key=%s bound=%s cluster=%s',
        n.nspname, c.relname,
        CASE WHEN c.relkind = 'p' THEN 'partitioned' WHEN c.relkind = 'f' THEN 'foreign'
             WHEN c.relispartition THEN 'partition' ELSE 'table' END,
        c.relpersistence, c.relrowsecurity, c.relforcerowsecurity,
        CASE WHEN c.relkind = 'f' THEN 'd' ELSE c.relreplident END,
        (SELECT string_agg(format('%I.%I', pn.nspname, p.relname), ', ' ORDER BY i.inhseqno)
         FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent
         JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE i.inhrelid = c.oid),
        pg_get_partkeydef(c.oid), pg_get_expr(c.relpartbound, c.oid),
        (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
         WHERE i.indrelid = c.oid AND i.indisclustered))
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'f') AND\s"""
          + OURS;

  private static final String COLUMNS =
      """
      SELECT format('column %I.%I.%s %I %s notnull=%s identity=%s generated=%s default=%s'
                    ' collation=%s',
        n.nspname, c.relname,
        row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum), a.attname,
        format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
        ltrim(pg_get_expr(d.adbin, d.adrelid), E'\\n'),
        CASE WHEN a.attcollation <> t.typcollation
             THEN (SELECT format('%I.%I', ln.nspname, l.collname) FROM pg_collation l
                   JOIN pg_namespace ln ON ln.oid = l.collnamespace
                   WHERE l.oid = a.attcollation) END)
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r', 'p', 'f') AND a.attnum > 0 AND NOT a.attisdropped AND\s"""
          + OURS;

  private static final String CONSTRAINTS =
      """
      SELECT format('constraint %I.%I %I %s inherited=%s (%s) %s', n.nspname, c.relname, k.conname,
        k.contype, CASE WHEN k.contype = 'c' THEN k.coninhcount > 0 ELSE k.conparentid <> 0 END,
        (SELECT string_agg(quote_ident(a.attname), ', '
                           ORDER BY CASE WHEN k.contype <> 'c' THEN u.n END, a.attname)
         FROM unnest(k.conkey) WITH ORDINALITY u(attnum, n)
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.attnum),
        replace(pg_get_constraintdef(k.oid), E'(\\nCASE', '(CASE'))
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_constraint up ON up.oid = k.conparentid
      WHERE k.contype IN ('p', 'u', 'f', 'c', 'x') AND up.conrelid IS DISTINCT FROM k.conrelid
        AND\s"""
          + OURS;

  private static final String INDEXES =
      """
      SELECT format('index %I.%I attached=%s %s', n.nspname, c.relname,
        (SELECT format('%I.%I', pn.nspname, p.relname) FROM pg_inherits i
         JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
         WHERE i.inhrelid = c.oid),
        pg_get_indexdef(c.oid))
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('i', 'I') AND NOT EXISTS (
        SELECT FROM pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x'))
        AND\s"""
          + OURS;

  private static final String SEQUENCES =
      """
      SELECT format('sequence %I.%I %s owner=%s identity=%s', n.nspname, c.relname,
        format_type(s.seqtypid, -1),
        CASE WHEN o.oid IS NOT NULL THEN format('%I.%I.%I', nn.nspname, o.relname, a.attname) END,
        coalesce(d.deptype = 'i', false))
      FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid
        AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
      LEFT JOIN pg_class o ON o.oid = d.refobjid
      LEFT JOIN pg_namespace nn ON nn.oid = o.relnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum = d.refobjsubid
      WHERE\s"""
          + OURS;

  private static final String VIEWS =
      """
      SELECT format('view %I.%I %s', n.nspname, c.relname, c.relkind)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('v', 'm') AND\s"""
          + OURS;

  private static final String TRIGGERS =
      """
      SELECT format('trigger %I.%I %I firing=%s inherited=%s %s', n.nspname, c.relname, t.tgname,
        t.tgenabled, t.tgparentid <> 0,
        CASE WHEN t.tgparentid = 0 THEN pg_get_triggerdef(t.oid) END)
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT t.tgisinternal AND\s"""
          + OURS;

  private static final String RULES =
      """
      SELECT format('rule %I.%I %I event=%s instead=%s', n.nspname, c.relname, r.rulename,
        r.ev_type, r.is_instead)
      FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE r.rulename <> '_RETURN' AND\s"""
          + OURS;

  private static final String POLICIES =
      """
      SELECT format('policy %I.%I %I %s permissive=%s roles=[%s] using=%s check=%s',
        n.nspname, c.relname, p.polname, p.polcmd, p.polpermissive,
        CASE WHEN p.polroles = '{0}' THEN 'public' ELSE (
          SELECT string_agg(r.rolname, ', ' ORDER BY r.rolname) FROM pg_roles r
          WHERE r.oid = ANY (p.polroles)) END,
        ltrim(pg_get_expr(p.polqual, c.oid), E'\\n'),
        ltrim(pg_get_expr(p.polwithcheck, c.oid), E'\\n'))
      FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace WHERE\s"""
          + OURS;

  private static final String TYPES =
      """
      SELECT format('type %I.%I %s', n.nspname, t.typname, CASE t.typtype
        WHEN 'e' THEN 'enum ' || coalesce((
          SELECT string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
          FROM pg_enum e WHERE e.enumtypid = t.oid), '')
        WHEN 'd' THEN 'domain ' || format_type(t.typbasetype, t.typtypmod) || ' notnull='
                      || t.typnotnull
        WHEN 'r' THEN 'range ' || (SELECT format_type(r.rngsubtype, -1) FROM pg_range r
                                   WHERE r.rngtypid = t.oid)
        WHEN 'c' THEN 'composite ' || (
          SELECT string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ','
                            ORDER BY a.attnum)
          FROM pg_attribute a WHERE a.attrelid = t.typrelid AND NOT a.attisdropped)
        ELSE 'base' END)
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      LEFT JOIN pg_class c ON c.oid = t.typrelid
      WHERE (t.typtype IN ('e', 'd', 'r') OR t.typtype = 'c' AND c.relkind = 'c')
        AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = t.oid AND e.deptype = 'e')
        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      """;

  private static final String ROUTINES =
      """
      SELECT format('routine %I.%I kind=%s volatility=%s language=%s (%s) returns=%s', n.nspname,
        p.proname, p.prokind, CASE WHEN p.prokind <> 'a' THEN p.provolatile END, l.lanname,
        pg_get_function_arguments(p.oid),
        CASE WHEN p.prokind NOT IN ('a', 'p') THEN pg_get_function_result(p.oid) END)
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      JOIN pg_language l ON l.oid = p.prolang
      WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
        AND NOT EXISTS (SELECT FROM pg_depend e
                        WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid
                          AND e.deptype IN ('e', 'i'))
      """;

  private static final String EXTENSIONS =
      """
      SELECT format('extension %I schema=%I', x.extname, n.nspname)
      FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace WHERE x.extname <> 'plpgsql'
      """;

  private static final List<String> QUERIES =
      List.of(
          TABLES,
          COLUMNS,
          CONSTRAINTS,
          INDEXES,
          SEQUENCES,
          VIEWS,
          TRIGGERS,
          RULES,
          POLICIES,
          TYPES,
          ROUTINES,
          EXTENSIONS);

  private ServerCatalog() {}

  static TreeSet<String> facts(Connection connection) throws SQLException {
    TreeSet<String> facts = new TreeSet<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET search_path = ''");
      for (String query : QUERIES) {
        try (ResultSet rows = statement.executeQuery(query)) {
          while (rows.next()) {
            facts.add(rows.getString(1));
          }
        }
      }
    }
    return facts;
  }
}

package tenantpath.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.plan.LedgerEntry;

/** What the ledger must account for, as a server's catalog has it. */
final class LedgerObjects {
  private static final String FOUND =
      """
      WITH own AS (
        SELECT c.oid, format('%I.%I', n.nspname, c.relname) AS name
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname !~ '^(pg_|information_schema$|citus)')
      SELECT concat_ws(E'\\t', o.name || ' ' || CASE k.contype WHEN 't' THEN 'trigger' ELSE k.contype::text END
               || ' ' || k.conname, pg_get_constraintdef(k.oid))
        FROM pg_constraint k JOIN own o ON o.oid = k.conrelid
       WHERE k.contype IN ('p', 'u', 'f', 'x') AND k.conparentid = 0 AND k.coninhcount = 0
      UNION ALL
      SELECT concat_ws(E'\\t', o.name || ' unique index ' || c.relname, pg_get_indexdef(c.oid))
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN own o ON o.oid = i.indrelid
       WHERE i.indisunique AND NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = c.oid)
         AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = c.oid AND contype IN ('p', 'u', 'x'))
      UNION ALL
      SELECT concat_ws(E'\\t', o.name || ' trigger ' || t.tgname, pg_get_triggerdef(t.oid))
        FROM pg_trigger t JOIN own o ON o.oid = t.tgrelid WHERE NOT t.tgisinternal AND t.tgparentid = 0
      UNION ALL
      SELECT concat_ws(E'\\t', o.name || ' rule ' || r.rulename, pg_get_ruledef(r.oid))
        FROM pg_rewrite r JOIN own o ON o.oid = r.ev_class WHERE r.rulename <> '_RETURN'
      UNION ALL
      SELECT concat_ws(E'\\t', o.name || ' policy ' || p.polname, 'POLICY')
        FROM pg_policy p JOIN own o ON o.oid = p.polrelid
      """;

  private LedgerObjects() {}

  /** The definition by the key of {@link #key}. */
  static SortedMap<String, String> read(Connection connection) throws SQLException {
    SortedMap<String, String> found = new TreeMap<>();
    SqlRunner.execute(connection, "ledger", "SET search_path = ''");
    for (String line : SqlRunner.column(connection, FOUND)) {
      int tab = line.indexOf('\t');
      found.put(line.substring(0, tab), line.substring(tab + 1));
    }
    SqlRunner.execute(connection, "ledger", "RESET search_path");
    return found;
  }

  static String key(LedgerEntry entry) {
    return entry.table().quoted() + " " + entry.kind().code() + " " + entry.name();
  }

  /** Constraints and indexes by their definitions; the others by being there. */
  static boolean same(String due, String now) {
    if (due == null || now == null) {
      return due == now;
    }
    boolean defined = now.matches("(?s)(PRIMARY|UNIQUE|FOREIGN|EXCLUDE|CREATE UNIQUE).*");
    return !defined || plain(due).equals(plain(now));
  }

  private static String plain(String definition) {
    return definition.replaceAll("\\s+", " ").replace(" ON ONLY ", " ON ").trim();
  }
}

package tenantpath.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one place that quotes identifiers for SQL, as the server's {@code quote_ident} does. */
public final class Identifier {
  /** Key words that are not "unreserved" in any of PostgreSQL 15 to 18 (pg_get_keywords). */
  private static final Set<String> KEY_WORDS =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization between bigint
          binary bit boolean both case cast char character check coalesce collate collation
          column concurrently constraint create cross current_catalog current_date
          current_role current_schema current_time current_timestamp current_user dec decimal
          default deferrable desc distinct do else end except exists extract false fetch
          float for foreign freeze from full grant greatest group grouping having ilike in
          initially inner inout int integer intersect interval into is isnull join json
          json_array json_arrayagg json_exists json_object json_objectagg json_query
          json_scalar json_serialize json_table json_value lateral leading least left like
          limit localtime localtimestamp merge_action national natural nchar none normalize
          not notnull null nullif numeric offset on only or order out outer overlaps overlay
          placing position precision primary real references returning right row select
          session_user setof similar smallint some substring symmetric system_user table
          tablesample then time timestamp to trailing treat trim true union unique user using
          values varchar variadic verbose when where window with xmlattributes xmlconcat
          xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize
          xmltable
          """
              .trim()
              .split("\\s+"));

  private Identifier() {}

  /** The name as SQL writes it: quoted where the server would fold or misread it. */
  public static String quote(String name) {
    if (isPlain(name) && !KEY_WORDS.contains(name)) {
      return name;
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Lower-case letters, digits and underscores, no digit first; asked too often for a pattern. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c == '_';
      boolean digit = c >= '0' && c <= '9' && i > 0;
      if (!letter && !digit) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** The names quoted and joined by a comma and a blank. */
  public static String list(List<String> names) {
    return names.stream().map(Identifier::quote).collect(Collectors.joining(", "));
  }

  /** A text as an SQL string literal; an E'' literal where it holds a backslash. */
  public static String literal(String text) {
    String quoted = '\'' + text.replace("'", "''").replace("\\", "\\\\") + '\'';
    return text.indexOf('\\') < 0 ? quoted : "E" + quoted;
  }
}

package tenantpath.ddl;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of schema pg_catalog, and how {@code format_type} spells those with another name. */
final class BuiltInTypes {
  private static final Map<String, String> SPELLED =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("integer", "integer"),
          Map.entry("smallint", "smallint"),
          Map.entry("bigint", "bigint"),
          Map.entry("bool", "boolean"),
          Map.entry("boolean", "boolean"),
          Map.entry("float4", "real"),
          Map.entry("real", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("varbit", "bit varying"),
          Map.entry("timetz", "time with time zone"),
          Map.entry("timestamptz", "timestamp with time zone"),
          Map.entry("varchar", "character varying"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("char", "\"char\""),
          Map.entry("any", "\"any\""));

  private static final Set<String> OTHERS =
      Set.of(
          """
          aclitem anyarray anycompatible anycompatiblearray anycompatiblemultirange
          anycompatiblenonarray anycompatiblerange anyelement anyenum anymultirange
          anynonarray anyrange bit box bpchar bytea cid cidr circle cstring date
          datemultirange daterange event_trigger fdw_handler gtsvector index_am_handler
          inet int2vector int4multirange int4range int8multirange int8range internal
          interval json jsonb jsonpath language_handler line lseg macaddr macaddr8 money
          name numeric nummultirange numrange oid oidvector path pg_brin_bloom_summary
          pg_brin_minmax_multi_summary pg_ddl_command pg_dependencies pg_lsn pg_mcv_list
          pg_ndistinct pg_node_tree pg_snapshot point polygon record refcursor regclass
          regcollation regconfig regdictionary regnamespace regoper regoperator regproc
          regprocedure regrole regtype table_am_handler text tid time timestamp trigger
          tsm_handler tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector
          txid_snapshot unknown uuid void xid xid8 xml
          """
              .trim()
              .split("\\s+"));

  private BuiltInTypes() {}

  /** How {@code format_type} spells a type of pg_catalog without its modifier. */
  static Optional<String> spelled(String name) {
    return OTHERS.contains(name) ? Optional.of(name) : Optional.ofNullable(SPELLED.get(name));
  }
}

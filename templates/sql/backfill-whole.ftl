<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
<#list s.lookups as l>
  UPDATE ${s.table} AS t
     SET ${s.column} = ${l.key}
    FROM ${l.from}
   WHERE ${l.on}
     AND t.${s.column} IS NULL AND ${l.key} IS NOT NULL;
</#list>
END
${tag};

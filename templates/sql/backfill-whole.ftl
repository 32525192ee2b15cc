<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE ${s.table} AS t
     SET ${s.column} = ${s.key}
    FROM ${s.from}
   WHERE ${s.on}
     AND t.${s.column} IS NULL AND ${s.key} IS NOT NULL;
END
${tag};

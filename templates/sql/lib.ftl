<#import "timeouts.ftl" as timeouts>
<#-- The comment above each statement. -->
<#macro head hazard>
-- ${hazard.what}
-- lock: ${hazard.lock}, <@limited hazard.limit /> · transaction: ${hazard.transaction}
</#macro>
<#-- The limit in words. -->
<#macro limited name>
<#if timeouts.limits[name] == "0">no limit<#else>at most ${timeouts.limits[name]}</#if><#t>
</#macro>
<#-- VALIDATE reads all rows and keeps nobody waiting; after it, the limit of the step's hazard. -->
<#macro validating hazard>
<#if hazard.limit != "none">
<@limit "none" />
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, <@limited "none" />
</#if>
<#nested>
<#if hazard.limit != "none">

<@limit hazard.limit />
</#if>
</#macro>
<#-- How long the statements from here on may run; each step begins and ends with the limit of its hazard. -->
<#macro limit name>
SET statement_timeout = '${timeouts.limits[name]}';
</#macro>
<#-- The names of the keys of the index i; an expression is an empty text. -->
<#macro indexColumns>
(SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum)<#rt>
</#macro>
<#-- The names of the columns of the constraint r. -->
<#macro constraintColumns>
(SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum)<#rt>
</#macro>
<#-- Comment, replica identity and CLUSTER go from the index tp_old to the one that replaces it. -->
<#macro declareMarks>
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
</#macro>
<#macro readMarks>
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
</#macro>
<#macro writeMarks s>
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT ${s.nameInLiteral} ON ${s.tableInLiteral} IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX ${s.indexInLiteral} IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE ${s.table} REPLICA IDENTITY USING INDEX ${s.name};
    END IF;
    IF tp_clustered THEN
      ALTER TABLE ${s.table} CLUSTER ON ${s.name};
    END IF;
</#macro>
<#-- As a superuser, neither the application's triggers nor its rules take part. -->
<#macro quiet s indent>
${indent}PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
${indent}   FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
<#if s.ruled?has_content>
${indent}IF pg_catalog.current_setting('session_replication_role') <> 'replica' THEN
${indent}  RAISE EXCEPTION USING
${indent}    ERRCODE = 'insufficient_privilege',
${indent}    MESSAGE = ${s.ruled},
${indent}    HINT = 'Run this as a superuser, or the rules take the place of the backfill.';
${indent}END IF;
</#if>
</#macro>
<#-- Refuses any other server. -->
<#macro coordinator file first>
-- This server must be the coordinator of a Citus cluster.
DO ${tag}
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NULL THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this database has no Citus',
      HINT = '${file} runs on the coordinator: ${first}';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '${file} runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run ${file} in a new session.';
  END IF;
END
${tag};
</#macro>

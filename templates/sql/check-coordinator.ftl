<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
DECLARE
  tp_host text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_node WHERE groupid = 0)
     AND EXISTS (SELECT FROM pg_catalog.pg_dist_node) THEN
    SELECT pg_catalog.min(nodename) INTO tp_host FROM pg_catalog.pg_dist_node
    HAVING pg_catalog.bool_and(nodename IN ('localhost', '127.0.0.1', '::1'));
    IF tp_host IS NOT NULL THEN
      PERFORM pg_catalog.citus_set_coordinator_host(tp_host, pg_catalog.current_setting('port')::integer);
<#if s.required>
    ELSE
      RAISE EXCEPTION USING
        MESSAGE = 'the workers do not know the coordinator, which foreign keys between local and reference tables need',
        HINT = 'SELECT citus_set_coordinator_host(''name or address of this server as the workers reach it'');';
</#if>
    END IF;
  END IF;
END
${tag};

CREATE TABLE IF NOT EXISTS ${s.counts} (relation text PRIMARY KEY, row_count bigint NOT NULL);
<#if s.policed?has_content>

-- Citus sends the workers no function that a policy calls without looking at a column.
DO ${tag}
DECLARE
  tp_function oid;
BEGIN
  -- What their bodies read and call may not be there yet.
  SET LOCAL citus.propagate_set_commands = 'local';
  SET LOCAL check_function_bodies = off;
  FOR tp_function IN
    SELECT DISTINCT d.refobjid
      FROM pg_catalog.pg_policy AS p
      JOIN pg_catalog.pg_depend AS d
        ON d.classid = 'pg_catalog.pg_policy'::pg_catalog.regclass AND d.objid = p.oid
       AND d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
     WHERE p.polrelid IN (<#list s.policed as t>pg_catalog.to_regclass(${t})<#sep>, </#sep></#list>)
       AND (p.polqual::text !~ '[{]VAR ' OR p.polwithcheck::text !~ '[{]VAR ')
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS e
                        WHERE e.classid = d.refclassid AND e.objid = d.refobjid AND e.deptype = 'e')
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_dist_object AS o
                        WHERE o.classid = d.refclassid AND o.objid = d.refobjid)
     ORDER BY 1
  LOOP
    PERFORM pg_catalog.create_distributed_function(tp_function::pg_catalog.regprocedure);
  END LOOP;
END
${tag};
</#if>

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

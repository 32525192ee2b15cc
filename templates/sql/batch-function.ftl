<#import "lib.ftl" as lib>
<@lib.head hazard />
<#list s.indexes as i>
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass(${i.regclass}) AND NOT indisvalid) THEN
    DROP INDEX ${i.name};
  END IF;
END
${tag};

CREATE INDEX CONCURRENTLY IF NOT EXISTS ${i.ident} ON ${i.on} (${i.columns})
  WHERE ${s.column} IS NULL;

</#list>
-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION ${s.function}(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS ${tag}
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
<#list s.lookups as l>
  WITH batch AS (
    SELECT ${s.select}, ${l.key} AS tp_key
      FROM ${s.table} AS t, ${l.from}
     WHERE ${l.on}
       AND t.${s.column} IS NULL AND ${l.key} IS NOT NULL
     ORDER BY ${s.order}
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE ${s.table} AS t
       SET ${s.column} = b.tp_key
      FROM batch AS b
     WHERE ${s.match}
       AND t.${s.column} IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
</#list>
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
<#if s.above?has_content>
  -- With 0 rows allowed, a function only tells whether its own table has something left. Those above
  -- are asked before this table is looked at, so that it finds what they filled last.
  IF tp_filled = 0 AND tp_limit > 0 THEN
    IF ${s.above}(${s.functionLiteral}) THEN
      tp_filled := -1;
    END IF;
  END IF;
</#if>
<#list s.lookups as l>
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM ${s.table} AS t, ${l.from}
                WHERE ${l.on}
                  AND t.${s.column} IS NULL AND ${l.key} IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
</#list>
  RETURN tp_filled;
END
${tag};

<#import "lib.ftl" as lib>
<@lib.head hazard />
-- No key can be walked here, so pages are; a row that moves meanwhile is filled by its trigger.
-- A procedure that commits cannot set its search path, so every name in it is qualified.
CREATE OR REPLACE PROCEDURE ${s.procedure}(tp_pages integer DEFAULT 1000)
  LANGUAGE plpgsql
AS ${tag}
#variable_conflict use_column
DECLARE
  tp_page bigint := 0;
  tp_end bigint;
BEGIN
  SELECT pg_catalog.max(pg_catalog.pg_relation_size(relation))
         / pg_catalog.current_setting('block_size')::bigint
    INTO tp_end
    FROM (SELECT ${s.regclass}::pg_catalog.regclass
          UNION ALL
          SELECT relid FROM pg_catalog.pg_partition_tree(${s.regclass}) WHERE isleaf) AS r (relation);
  WHILE tp_page < tp_end LOOP
<@lib.quiet s "    " />
<#list s.lookups as l>
    UPDATE ${s.table} AS t
       SET ${s.column} = ${l.key}
      FROM ${l.from}
     WHERE ${l.on}
       AND t.${s.column} IS NULL AND ${l.key} IS NOT NULL
       AND t.ctid >= ('(' || tp_page || ',0)')::pg_catalog.tid
       AND t.ctid < ('(' || tp_page + $1 || ',0)')::pg_catalog.tid;
</#list>
    COMMIT;
    tp_page := tp_page + $1;
  END LOOP;
END
${tag};

CALL ${s.procedure}();

DROP PROCEDURE ${s.procedure}(integer);

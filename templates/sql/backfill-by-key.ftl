<#import "lib.ftl" as lib>
<@lib.head hazard />
-- A procedure that commits cannot set its search path, so every name in it is qualified.
CREATE OR REPLACE PROCEDURE ${s.procedure}(tp_rows integer DEFAULT 10000)
  LANGUAGE plpgsql
AS ${tag}
#variable_conflict use_column
DECLARE
<#list s.keys as k>
  ${k.lower} ${k.type};
  ${k.upper} ${k.type};
</#list>
  tp_more boolean;
BEGIN
  SELECT ${s.order} INTO <#list s.keys as k>${k.lower}<#sep>, </#sep></#list>
    FROM ${s.table} AS t WHERE t.${s.column} IS NULL ORDER BY ${s.order} LIMIT 1;
  tp_more := FOUND;
  WHILE tp_more LOOP
<@lib.quiet s "    " />
    SELECT ${s.order} INTO <#list s.keys as k>${k.upper}<#sep>, </#sep></#list>
      FROM ${s.table} AS t WHERE ${s.row} >= ${s.lower} ORDER BY ${s.order} OFFSET $1 LIMIT 1;
    tp_more := FOUND;
    IF tp_more THEN
<#list s.lookups as l>
      UPDATE ${s.table} AS t
         SET ${s.column} = ${l.key}
        FROM ${l.from}
       WHERE ${l.on}
         AND t.${s.column} IS NULL AND ${l.key} IS NOT NULL
         AND ${s.row} >= ${s.lower} AND ${s.row} < ${s.upper};
</#list>
    ELSE
<#list s.lookups as l>
      UPDATE ${s.table} AS t
         SET ${s.column} = ${l.key}
        FROM ${l.from}
       WHERE ${l.on}
         AND t.${s.column} IS NULL AND ${l.key} IS NOT NULL
         AND ${s.row} >= ${s.lower};
</#list>
    END IF;
    COMMIT;
<#list s.keys as k>
    ${k.lower} := ${k.upper};
</#list>
  END LOOP;
END
${tag};

CALL ${s.procedure}();

DROP PROCEDURE ${s.procedure}(integer);

<#-- Counts the rows of every line, and raises where one that does not only warn found some. -->
<#macro raise tables message hint>
-- lock: ACCESS SHARE, while it reads the tables, no limit · transaction: may run in one
-- Every line is counted before anything is raised; each comes with the query that lists its rows.
DO ${tag}
DECLARE
  tp_rows bigint;
  tp_failed bigint := 0;
  tp_lines text := '';
BEGIN
<#list tables as table>
  -- ${table.comment}
<#list table.lines as line>
  SELECT pg_catalog.count(*) INTO tp_rows
    ${line.from};
  IF tp_rows > 0 THEN
<#if line.warning>
    RAISE WARNING USING MESSAGE = pg_catalog.format('%s (%s rows)', ${line.what}, tp_rows),
      HINT = ${line.list};
<#else>
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      ${line.what}, tp_rows,
      ${line.list});
</#if>
  END IF;
</#list>
</#list>
  IF tp_failed > 0 THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = '${message}: ' || tp_failed || ' of its checks found rows' || tp_lines,
      HINT =
<#list hint as line>
        '${line}'<#if line?is_last>;</#if>
</#list>
  END IF;
END
${tag};
</#macro>

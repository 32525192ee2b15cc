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
    RAISE WARNING USING MESSAGE = ${line.what} || ' (' || tp_rows || ' rows)',
      HINT = ${line.list};
<#else>
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || E'\n' || ${line.what} || ' (' || tp_rows || ' rows)'
      || E'\n  ' || ${line.list} || ';';
</#if>
  END IF;
</#list>
</#list>
  IF tp_failed > 0 THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'the backfill is not right yet: ' || tp_failed || ' of its checks found rows' || tp_lines,
      HINT = 'Each query lists the rows; correct them and run this file again. For rows without a key the decisions file'
        ' can say what becomes of them (nulls: leave-out, delete or {sentinel: KEY}); keys of no tenant only warn'
        ' once it says that the column holds the key (class: ready, column: NAME). Nothing was changed.';
  END IF;
END
${tag};

<#import "lib.ftl" as lib>
<#import "lib-source.ftl" as source>
<@lib.head hazard />
SELECT NOT EXISTS (SELECT FROM ${s.counts} WHERE relation = ${s.counted} AND row_count > 0) AS tenantpath_load \gset
\if :tenantpath_load
\echo ${s.label}
BEGIN;
<#if s.local>
-- Its triggers have fired at the source.
DO ${tag}
DECLARE
  tp_off text;
  tp_on text;
BEGIN
  SELECT pg_catalog.string_agg(pg_catalog.format('ALTER TABLE %s DISABLE TRIGGER %I', g.tgrelid::pg_catalog.regclass, g.tgname), '; '),
         pg_catalog.string_agg(pg_catalog.format('ALTER TABLE %s ENABLE %sTRIGGER %I', g.tgrelid::pg_catalog.regclass,
           CASE g.tgenabled WHEN 'A' THEN 'ALWAYS ' ELSE '' END, g.tgname), '; ')
    INTO tp_off, tp_on
    FROM pg_catalog.pg_trigger AS g
   WHERE NOT g.tgisinternal AND g.tgenabled IN ('O', 'A')
     AND (g.tgrelid = ${s.regclass}::pg_catalog.regclass
          OR g.tgrelid IN (SELECT t.relid FROM pg_catalog.pg_partition_tree(${s.regclass}) AS t));
  IF tp_off IS NOT NULL THEN
    EXECUTE tp_off;
  END IF;
  PERFORM pg_catalog.set_config('tenantpath.triggers', coalesce(tp_on, ''), true);
END
${tag};
</#if>
<#if s.copyable>
<@source.copy s.target s.query />
<#else>
DO ${tag}
BEGIN
  RAISE EXCEPTION USING
    MESSAGE = 'a name in ' || ${s.regclass} || ' has a line end, which \copy cannot say',
    HINT = 'Rename it at the source, and analyse a new dump.';
END
${tag};
</#if>
DO ${tag}
DECLARE
  tp_rows bigint;
BEGIN
<#if s.local>
  IF pg_catalog.current_setting('tenantpath.triggers') <> '' THEN
    EXECUTE pg_catalog.current_setting('tenantpath.triggers');
  END IF;
</#if>
  SELECT pg_catalog.count(*) INTO tp_rows FROM ${s.rows};
  INSERT INTO ${s.counts} VALUES (${s.counted}, tp_rows)
    ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
END
${tag};
COMMIT;
\endif

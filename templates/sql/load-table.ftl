<#import "lib.ftl" as lib>
<#import "lib-source.ftl" as source>
<@lib.head hazard />
SELECT NOT EXISTS (SELECT FROM ${s.counts} WHERE relation = ${s.counted} AND row_count > 0) AS tenantpath_load \gset
\if :tenantpath_load
\echo ${s.label}
BEGIN;
<#if s.prepared>
-- Triggers have fired at the source, and rows may break a CHECK that is NOT VALID: both come back afterwards.
DO ${tag}
DECLARE
  tp_tables CONSTANT oid[] := ARRAY(SELECT ${s.regclass}::pg_catalog.regclass::oid
                                     UNION SELECT t.relid FROM pg_catalog.pg_partition_tree(${s.regclass}) AS t);
  tp_before text;
  tp_afterwards text;
BEGIN
  SELECT pg_catalog.string_agg(t.before, '; '), pg_catalog.string_agg(t.afterwards, '; ')
    INTO tp_before, tp_afterwards
    FROM (SELECT pg_catalog.format('ALTER TABLE %s DISABLE TRIGGER %I', g.tgrelid::pg_catalog.regclass, g.tgname),
                 pg_catalog.format('ALTER TABLE %s ENABLE %sTRIGGER %I', g.tgrelid::pg_catalog.regclass,
                   CASE g.tgenabled WHEN 'A' THEN 'ALWAYS ' ELSE '' END, g.tgname)
            FROM pg_catalog.pg_trigger AS g
           WHERE g.tgrelid = ANY (tp_tables) AND NOT g.tgisinternal AND g.tgenabled IN ('O', 'A')
          UNION ALL
          SELECT pg_catalog.format('ALTER TABLE %s DROP CONSTRAINT %I', r.conrelid::pg_catalog.regclass, r.conname),
                 pg_catalog.format('ALTER TABLE %s ADD CONSTRAINT %I %s', r.conrelid::pg_catalog.regclass, r.conname, pg_catalog.pg_get_constraintdef(r.oid))
                 || coalesce(pg_catalog.format('; COMMENT ON CONSTRAINT %I ON %s IS ', r.conname, r.conrelid::pg_catalog.regclass)
                             || pg_catalog.quote_literal(pg_catalog.obj_description(r.oid, 'pg_constraint')), '')
            FROM pg_catalog.pg_constraint AS r
           WHERE r.conrelid = ANY (tp_tables) AND r.contype = 'c' AND NOT r.convalidated AND r.coninhcount = 0
         ) AS t (before, afterwards);
  IF tp_before IS NOT NULL THEN
    EXECUTE tp_before;
  END IF;
  PERFORM pg_catalog.set_config('tenantpath.afterwards', coalesce(tp_afterwards, ''), true);
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
<#if s.prepared>
  IF pg_catalog.current_setting('tenantpath.afterwards') <> '' THEN
    EXECUTE pg_catalog.current_setting('tenantpath.afterwards');
  END IF;
</#if>
  SELECT pg_catalog.count(*) INTO tp_rows FROM ${s.rows};
  INSERT INTO ${s.counts} VALUES (${s.counted}, tp_rows)
    ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
END
${tag};
COMMIT;
\endif

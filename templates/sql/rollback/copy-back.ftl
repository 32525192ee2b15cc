<#import "../lib.ftl" as lib>
<#import "../lib-aside.ftl" as aside>
<#import "../lib-objects.ftl" as objects>
<@lib.head hazard />
-- Citus undistributes no table with an identity column: its rows are copied to a table that takes its place.
-- The views on it are set aside; the file of phase 70 makes them again.
DO ${tag}
<@aside.declare s.aside />
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = ${s.regclass}::pg_catalog.regclass) THEN
    RETURN;
  END IF;
<@aside.save s.aside />
END
${tag};

DO ${tag}
DECLARE
  tp_old CONSTANT oid := ${s.regclass}::pg_catalog.regclass;
  -- its partitions, and last itself: what they have is made first, and the whole takes it up
  tp_all oid[];
  tp_columns text;
  tp_after text[];
  tp_statement text;
  tp_identity record;
  tp_part record;
  tp_renames text[] := '{}';
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition WHERE logicalrelid = tp_old) THEN
    RETURN;
  END IF;
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog', true);
  PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
  SELECT coalesce(pg_catalog.array_agg(inhrelid ORDER BY inhrelid), '{}') || tp_old INTO tp_all
    FROM pg_catalog.pg_inherits WHERE inhparent = tp_old;
  SELECT pg_catalog.string_agg(pg_catalog.quote_ident(attname), ', ' ORDER BY attnum) INTO tp_columns
    FROM pg_catalog.pg_attribute
   WHERE attrelid = tp_old AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
  SELECT pg_catalog.array_agg(t.statement ORDER BY t.stage, pg_catalog.array_position(tp_all, t.relation), t.statement)
    INTO tp_after FROM (
    SELECT 1, r.conrelid, pg_catalog.format('ALTER TABLE %s ADD CONSTRAINT %I %s', r.conrelid::regclass, r.conname, pg_catalog.pg_get_constraintdef(r.oid))
      FROM pg_catalog.pg_constraint AS r
     WHERE r.conrelid = ANY (tp_all) AND r.contype IN ('p', 'u', 'x', 'c')
    UNION ALL
    SELECT 2, i.indrelid, pg_catalog.regexp_replace(pg_catalog.pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
      FROM pg_catalog.pg_index AS i
     WHERE i.indrelid = ANY (tp_all)
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r WHERE r.conindid = i.indexrelid AND r.conrelid = i.indrelid)
    UNION ALL
    SELECT 3, e.stxrelid, pg_catalog.pg_get_statisticsobjdef(e.oid) FROM pg_catalog.pg_statistic_ext AS e WHERE e.stxrelid = ANY (tp_all)
    UNION ALL
    SELECT 4, i.indrelid, CASE WHEN i.indisreplident
             THEN pg_catalog.format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', i.indrelid::regclass, x.relname)
             ELSE pg_catalog.format('ALTER TABLE %s CLUSTER ON %I', i.indrelid::regclass, x.relname) END
      FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
     WHERE i.indrelid = ANY (tp_all) AND (i.indisreplident OR i.indisclustered)
    UNION ALL
    SELECT 5, c.oid, pg_catalog.format(m.text, c.oid::regclass)
      FROM pg_catalog.pg_class AS c
      CROSS JOIN LATERAL (VALUES
        (c.relreplident = 'f', 'ALTER TABLE %s REPLICA IDENTITY FULL'),
        (c.relreplident = 'n', 'ALTER TABLE %s REPLICA IDENTITY NOTHING'),
        (c.relrowsecurity, 'ALTER TABLE %s ENABLE ROW LEVEL SECURITY'),
        (c.relforcerowsecurity, 'ALTER TABLE %s FORCE ROW LEVEL SECURITY')) AS m (holds, text)
     WHERE c.oid = ANY (tp_all) AND m.holds
    UNION ALL
    SELECT 5, c.oid, pg_catalog.format('ALTER TABLE %s SET (%s)', c.oid::regclass, pg_catalog.array_to_string(c.reloptions, ', '))
      FROM pg_catalog.pg_class AS c WHERE c.oid = ANY (tp_all) AND c.reloptions IS NOT NULL
    UNION ALL
    SELECT 6, p.polrelid, <@objects.policy />

      FROM pg_catalog.pg_policy AS p WHERE p.polrelid = ANY (tp_all)
    UNION ALL
    SELECT 6, w.ev_class, pg_catalog.pg_get_ruledef(w.oid)
      FROM pg_catalog.pg_rewrite AS w WHERE w.ev_class = ANY (tp_all)
    UNION ALL
    SELECT 7, d.objoid, pg_catalog.format('COMMENT ON TABLE %s IS %L', d.objoid::regclass, d.description)
      FROM pg_catalog.pg_description AS d
     WHERE d.classoid = 'pg_class'::regclass AND d.objoid = ANY (tp_all) AND d.objsubid = 0
    UNION ALL
    SELECT 7, d.objoid, pg_catalog.format('COMMENT ON COLUMN %s.%I IS %L', d.objoid::regclass, a.attname, d.description)
      FROM pg_catalog.pg_description AS d
      JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.objoid AND a.attnum = d.objsubid
     WHERE d.classoid = 'pg_class'::regclass AND d.objoid = ANY (tp_all) AND d.objsubid > 0
    UNION ALL
    SELECT 7, i.indrelid, pg_catalog.format('COMMENT ON INDEX %s IS %L', i.indexrelid::regclass, d.description)
      FROM pg_catalog.pg_description AS d
      JOIN pg_catalog.pg_index AS i ON i.indexrelid = d.objoid AND i.indrelid = ANY (tp_all)
     WHERE d.classoid = 'pg_class'::regclass
    UNION ALL
    SELECT 7, r.conrelid, pg_catalog.format('COMMENT ON CONSTRAINT %I ON %s IS %L', r.conname, r.conrelid::regclass, d.description)
      FROM pg_catalog.pg_description AS d
      JOIN pg_catalog.pg_constraint AS r ON r.oid = d.objoid AND r.conrelid = ANY (tp_all)
     WHERE d.classoid = 'pg_constraint'::regclass
    UNION ALL
    SELECT 8, c.oid, pg_catalog.format('GRANT %s ON %s TO %s%s', a.privilege, c.oid::regclass,
             CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(a.grantee)) END,
             CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
      FROM pg_catalog.pg_class AS c
      CROSS JOIN LATERAL (
        SELECT x.privilege_type, x.grantee, x.is_grantable FROM pg_catalog.aclexplode(c.relacl) AS x
        UNION ALL
        SELECT pg_catalog.format('%s (%I)', x.privilege_type, b.attname), x.grantee, x.is_grantable
          FROM pg_catalog.pg_attribute AS b, pg_catalog.aclexplode(b.attacl) AS x
         WHERE b.attrelid = c.oid AND NOT b.attisdropped) AS a (privilege, grantee, is_grantable)
     WHERE c.oid = ANY (tp_all) AND a.grantee <> c.relowner
    UNION ALL
    SELECT 9, c.oid, pg_catalog.format('ALTER TABLE %s OWNER TO %I', c.oid::regclass, pg_catalog.pg_get_userbyid(c.relowner))
      FROM pg_catalog.pg_class AS c WHERE c.oid = ANY (tp_all)
  ) AS t (stage, relation, statement);
  EXECUTE 'CREATE TABLE ${s.copyInQuotes} (LIKE ${s.tableInQuotes} INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING IDENTITY INCLUDING STORAGE INCLUDING COMPRESSION)'
    || coalesce(' PARTITION BY ' || pg_catalog.pg_get_partkeydef(tp_old), '');
  FOR tp_part IN
    SELECT c.oid, pg_catalog.format('%s.%I', c.relnamespace::regnamespace, 'tenantpath_copy_' || c.oid) AS copy,
           c.relname, pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bound
      FROM pg_catalog.pg_inherits AS h JOIN pg_catalog.pg_class AS c ON c.oid = h.inhrelid
     WHERE h.inhparent = tp_old ORDER BY c.oid
  LOOP
    EXECUTE pg_catalog.format('CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION)', tp_part.copy, tp_part.oid::regclass);
    EXECUTE pg_catalog.format('ALTER TABLE ${s.copyInLiteral} ATTACH PARTITION %s %s', tp_part.copy, tp_part.bound);
    tp_renames := tp_renames || pg_catalog.format('ALTER TABLE %s RENAME TO %I', tp_part.copy, tp_part.relname);
  END LOOP;
  EXECUTE pg_catalog.format('INSERT INTO ${s.copyInLiteral} (%1$s) OVERRIDING SYSTEM VALUE SELECT %1$s FROM ${s.tableInLiteral}', tp_columns);
  FOR tp_identity IN
    SELECT pg_catalog.pg_get_serial_sequence(${s.regclass}, attname) AS old,
           pg_catalog.pg_get_serial_sequence(${s.copyRegclass}, attname) AS new
      FROM pg_catalog.pg_attribute
     WHERE attrelid = tp_old AND attidentity <> '' AND NOT attisdropped
  LOOP
    EXECUTE pg_catalog.format('SELECT pg_catalog.setval(%L, last_value, is_called) FROM %s', tp_identity.new, tp_identity.old);
    tp_after := tp_after || pg_catalog.format('ALTER SEQUENCE %s RENAME TO %I', tp_identity.new,
      (SELECT relname FROM pg_catalog.pg_class WHERE oid = tp_identity.old::regclass));
  END LOOP;
  DROP TABLE ${s.table};
  ALTER TABLE ${s.copy} RENAME TO ${s.name};
  FOREACH tp_statement IN ARRAY tp_renames || tp_after LOOP
    EXECUTE tp_statement;
  END LOOP;
END
${tag};

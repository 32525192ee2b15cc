<#import "lib-objects.ftl" as objects>
<#-- Statements that make again what is dropped here, or what Citus loses when it begins to manage
     a local table: in the order they must run. -->
<#macro save s>
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog', true);
  -- Materialized views on tables that Citus is going to know; routines and policies that would go
  -- with a table that is made again, or stand in the way; what reads them: inner ones first.
  WITH RECURSIVE readers (oid, rebuilt) AS (
    SELECT x.oid, false FROM pg_catalog.unnest(tp_planned) AS x (oid)
    UNION
    SELECT x.oid, true FROM pg_catalog.unnest(tp_managed) AS x (oid)
    UNION
    SELECT y.oid, r.rebuilt
      FROM readers AS r
      CROSS JOIN LATERAL (
        SELECT h.inhrelid FROM pg_catalog.pg_inherits AS h WHERE h.inhparent = r.oid
        UNION ALL
        SELECT w.ev_class
          FROM pg_catalog.pg_depend AS d
          JOIN pg_catalog.pg_rewrite AS w ON w.oid = d.objid AND w.rulename = '_RETURN'
         WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = r.oid AND d.classid = 'pg_rewrite'::regclass) AS y (oid)
  ), dependents (refclass, ref, class, oid, by_type) AS (
    SELECT d.refclassid::regclass, d.refobjid, d.classid::regclass, d.objid, false
      FROM pg_catalog.pg_depend AS d
     WHERE d.deptype = 'n' AND d.refclassid IN ('pg_class'::regclass, 'pg_proc'::regclass)
    UNION ALL
    SELECT 'pg_class'::regclass, coalesce(nullif(t.typrelid, 0), e.typrelid), d.classid::regclass, d.objid, true
      FROM pg_catalog.pg_depend AS d
      JOIN pg_catalog.pg_type AS t ON t.oid = d.refobjid
      LEFT JOIN pg_catalog.pg_type AS e ON t.typcategory = 'A' AND e.oid = t.typelem
     WHERE d.deptype = 'n' AND d.refclassid = 'pg_type'::regclass
  ), named (refclass, ref, class, oid, by_type) AS (
    SELECT d.refclass, d.ref, d.class, d.oid, d.by_type
      FROM dependents AS d
     WHERE d.class = 'pg_proc'::regclass
        OR d.class = 'pg_policy'::regclass AND NOT EXISTS (
             SELECT FROM pg_catalog.pg_policy AS p
              WHERE p.oid = d.oid
                -- those of tables that Citus knows are dropped, or stay, by themselves
                AND (p.polrelid = ANY (tp_planned || tp_managed)
                     OR d.refclass = 'pg_class'::regclass AND p.polrelid = d.ref))
    UNION
    SELECT d.refclass, d.ref, 'pg_class'::regclass, w.ev_class, d.by_type
      FROM dependents AS d
      JOIN pg_catalog.pg_rewrite AS w
        ON d.class = 'pg_rewrite'::regclass AND w.oid = d.oid AND w.rulename = '_RETURN'
     WHERE d.refclass <> 'pg_class'::regclass OR w.ev_class <> d.ref
  ), needy (oid) AS (
    SELECT n.oid FROM readers AS r
      JOIN named AS n ON n.refclass = 'pg_class'::regclass AND n.ref = r.oid AND n.class = 'pg_proc'::regclass
    UNION
    SELECT n.oid FROM needy AS x
      JOIN named AS n ON n.refclass = 'pg_proc'::regclass AND n.ref = x.oid AND n.class = 'pg_proc'::regclass
  ), doomed (class, oid, depth) AS (
    SELECT 'pg_class'::regclass, r.oid, 0 FROM readers AS r
      JOIN pg_catalog.pg_class AS c ON c.oid = r.oid AND c.relkind IN (${s.kinds})
    UNION
    SELECT n.class, n.oid, 0
      FROM readers AS r
      JOIN named AS n ON n.refclass = 'pg_class'::regclass AND n.ref = r.oid
     WHERE r.rebuilt AND (n.by_type OR n.class <> 'pg_class'::regclass)
    UNION
    -- Citus takes no view on a routine that needs a table it does not know yet
    SELECT n.class, n.oid, 0
      FROM needy AS x
      JOIN named AS n ON n.refclass = 'pg_proc'::regclass AND n.ref = x.oid AND n.class = 'pg_class'::regclass
    UNION
    SELECT n.class, n.oid, x.depth + 1
      FROM doomed AS x
      JOIN named AS n ON n.refclass = x.class AND n.ref = x.oid
     WHERE x.depth < 1000
  )
  SELECT coalesce((SELECT pg_catalog.array_agg(CASE o.class WHEN 'pg_class'::regclass THEN o.oid END ORDER BY o.depth, o.class, o.oid)
                     FROM (SELECT x.class, x.oid, pg_catalog.max(x.depth) AS depth FROM doomed AS x GROUP BY x.class, x.oid) AS o), '{}'),
         coalesce((SELECT pg_catalog.array_agg(CASE o.class WHEN 'pg_proc'::regclass THEN o.oid END ORDER BY o.depth, o.class, o.oid)
                     FROM (SELECT x.class, x.oid, pg_catalog.max(x.depth) AS depth FROM doomed AS x GROUP BY x.class, x.oid) AS o), '{}'),
         coalesce((SELECT pg_catalog.array_agg(CASE o.class WHEN 'pg_policy'::regclass THEN o.oid END ORDER BY o.depth, o.class, o.oid)
                     FROM (SELECT x.class, x.oid, pg_catalog.max(x.depth) AS depth FROM doomed AS x GROUP BY x.class, x.oid) AS o), '{}'),
         coalesce((SELECT pg_catalog.array_agg(DISTINCT r.oid) FROM readers AS r
                     JOIN pg_catalog.pg_class AS c ON c.oid = r.oid AND c.relkind = 'v'
                    WHERE r.oid NOT IN (SELECT x.oid FROM doomed AS x WHERE x.class = 'pg_class'::regclass)), '{}'),
         coalesce((SELECT pg_catalog.array_agg(r.oid) FROM readers AS r WHERE r.rebuilt), '{}')
    INTO tp_doomed, tp_routines, tp_policies, tp_views, tp_rebuilt;
  INSERT INTO ${s.store} (batch, kind, statement)
  SELECT (SELECT coalesce(pg_catalog.max(k.batch), 0) + 1 FROM ${s.store} AS k), t.kind, t.statement FROM (
    -- the relations that are dropped
    SELECT 1, o.place, 1, 'create', CASE c.relkind
             WHEN 'm' THEN pg_catalog.format(E'CREATE MATERIALIZED VIEW IF NOT EXISTS %s%s AS\n%s\n  WITH NO DATA', o.oid::regclass, w.options, w.query)
             ELSE pg_catalog.format(E'CREATE OR REPLACE VIEW %s%s AS\n%s', o.oid::regclass, w.options, w.query) END
      FROM pg_catalog.unnest(tp_doomed) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_class AS c ON c.oid = o.oid
      CROSS JOIN LATERAL (SELECT coalesce(' WITH (' || pg_catalog.array_to_string(c.reloptions, ', ') || ')', ''),
                                 pg_catalog.rtrim(pg_catalog.pg_get_viewdef(o.oid), ';')) AS w (options, query)
    UNION ALL
    SELECT 1, o.place, 2, 'create', pg_catalog.regexp_replace(pg_catalog.pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX ', 'CREATE \1INDEX IF NOT EXISTS ')
      FROM pg_catalog.unnest(tp_doomed) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_index AS i ON i.indrelid = o.oid
    UNION ALL
    SELECT 1, o.place, 3, 'create', pg_catalog.format('ALTER MATERIALIZED VIEW %s CLUSTER ON %I', o.oid::regclass, x.relname)
      FROM pg_catalog.unnest(tp_doomed) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_index AS i ON i.indrelid = o.oid AND i.indisclustered
      JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
    UNION ALL
    SELECT 1, o.place, 4, 'create', pg_catalog.format('ALTER %s %s OWNER TO %I', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, o.oid::regclass, pg_catalog.pg_get_userbyid(c.relowner))
      FROM pg_catalog.unnest(tp_doomed) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_class AS c ON c.oid = o.oid
    UNION ALL
    SELECT 1, o.place, 5, 'create', pg_catalog.regexp_replace(pg_catalog.pg_get_triggerdef(g.oid), '^CREATE TRIGGER ', 'CREATE OR REPLACE TRIGGER ')
      FROM pg_catalog.unnest(tp_doomed || tp_views) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_trigger AS g ON g.tgrelid = o.oid AND NOT g.tgisinternal
    UNION ALL
<@objects.routines />
    UNION ALL
<@objects.policies />
    UNION ALL
    -- rules of tables and views, which conversions lose, and rules that write to such a table
    SELECT 2, w.oid::bigint, 1, 'create', pg_catalog.regexp_replace(pg_catalog.pg_get_ruledef(w.oid), '^CREATE RULE ', 'CREATE OR REPLACE RULE ')
      FROM pg_catalog.pg_rewrite AS w
     WHERE w.rulename <> '_RETURN' AND <@kept />
    UNION ALL
    SELECT 2, w.oid::bigint, n.part, n.kind, n.statement
      FROM pg_catalog.pg_rewrite AS w
      CROSS JOIN LATERAL (
        SELECT 2, 'here', pg_catalog.format('ALTER TABLE %s %s RULE %I', w.ev_class::regclass,
                 CASE w.ev_enabled WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'DISABLE' END, w.rulename)
         WHERE w.ev_enabled <> 'O'
        UNION ALL
        SELECT 3, 'create', pg_catalog.format('COMMENT ON RULE %I ON %s IS %L', w.rulename, w.ev_class::regclass, d.description)
          FROM pg_catalog.pg_description AS d
         WHERE d.classoid = 'pg_rewrite'::regclass AND d.objoid = w.oid) AS n (part, kind, statement)
     WHERE w.rulename <> '_RETURN' AND <@kept />
    UNION ALL
    -- what a CHECK says beside its expression: a table that Citus makes again has it no more
    SELECT 2, r.oid::bigint, 1, 'here', pg_catalog.format('ALTER TABLE %1$s DROP CONSTRAINT IF EXISTS %2$I, ADD CONSTRAINT %2$I %3$s',
             r.conrelid::regclass, r.conname, pg_catalog.pg_get_constraintdef(r.oid))
      FROM pg_catalog.pg_constraint AS r
     WHERE r.contype = 'c' AND r.conrelid = ANY (tp_rebuilt) AND r.conislocal AND r.coninhcount = 0
       AND (r.connoinherit OR NOT r.convalidated)
    UNION ALL
    -- nor that a policy is restrictive, and what is said of policies
    SELECT 2, p.oid::bigint, n.part, 'here', n.statement
      FROM pg_catalog.pg_policy AS p
      CROSS JOIN LATERAL (
        SELECT 1, pg_catalog.format('DROP POLICY IF EXISTS %I ON %s', p.polname, p.polrelid::regclass) WHERE NOT p.polpermissive
        UNION ALL
        SELECT 2, <@objects.policy /> WHERE NOT p.polpermissive
        UNION ALL
        SELECT 3, pg_catalog.format('COMMENT ON POLICY %I ON %s IS %L', p.polname, p.polrelid::regclass, d.description)
          FROM pg_catalog.pg_description AS d
         WHERE d.classoid = 'pg_policy'::regclass AND d.objoid = p.oid) AS n (part, statement)
     WHERE p.polrelid = ANY (tp_rebuilt) AND p.oid NOT IN (SELECT o.oid FROM pg_catalog.unnest(tp_policies) AS o (oid) WHERE o.oid IS NOT NULL)
    UNION ALL
    -- so it has not what the planner was told of its columns, and its sequences are of type bigint
    SELECT 2, a.attrelid::bigint, a.attnum::integer, 'here',
           pg_catalog.format('ALTER TABLE ONLY %s ALTER COLUMN %I %s', a.attrelid::regclass, a.attname, n.told)
      FROM pg_catalog.pg_attribute AS a
      CROSS JOIN LATERAL (
        SELECT 'SET STATISTICS ' || a.attstattarget WHERE a.attstattarget >= 0
        UNION ALL
        SELECT pg_catalog.format('SET (%s)', o) FROM pg_catalog.unnest(a.attoptions) AS o WHERE o LIKE 'n\_distinct%') AS n (told)
     WHERE a.attrelid = ANY (tp_rebuilt) AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL
    SELECT 2, q.seqrelid::bigint, 1, 'here',
           pg_catalog.format('ALTER SEQUENCE %s AS %s', q.seqrelid::regclass, pg_catalog.format_type(q.seqtypid, NULL))
      FROM pg_catalog.pg_sequence AS q
      JOIN pg_catalog.pg_depend AS d
        ON d.classid = 'pg_class'::regclass AND d.objid = q.seqrelid AND d.deptype IN ('a', 'i')
       AND d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY (tp_rebuilt)
     WHERE q.seqtypid <> 'bigint'::regtype
    UNION ALL
    -- grants on views
    SELECT 3, o.oid::bigint, a.place, 'create',
           pg_catalog.format('GRANT %s ON %s TO %s%s', a.privilege, o.oid::regclass,
             CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(a.grantee)) END,
             CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
      FROM pg_catalog.unnest(tp_doomed || tp_views) AS o (oid)
      JOIN pg_catalog.pg_class AS c ON c.oid = o.oid
      CROSS JOIN LATERAL (
        SELECT 0, x.privilege_type, x.grantee, x.is_grantable FROM pg_catalog.aclexplode(c.relacl) AS x
        UNION ALL
        SELECT b.attnum::integer, pg_catalog.format('%s (%I)', x.privilege_type, b.attname), x.grantee, x.is_grantable
          FROM pg_catalog.pg_attribute AS b, pg_catalog.aclexplode(b.attacl) AS x
         WHERE b.attrelid = o.oid AND NOT b.attisdropped) AS a (place, privilege, grantee, is_grantable)
     WHERE a.grantee <> c.relowner
    UNION ALL
    -- comments on them, on managed tables, on their columns and indexes
    SELECT 4, d.objoid::bigint, d.objsubid, 'create', CASE
             WHEN d.objsubid > 0 THEN pg_catalog.format('COMMENT ON COLUMN %s.%I IS %L', c.oid::regclass, b.attname, d.description)
             ELSE pg_catalog.format('COMMENT ON %s %s IS %L', CASE c.relkind
               WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'v' THEN 'VIEW' WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' ELSE 'TABLE' END,
               c.oid::regclass, d.description) END
      FROM pg_catalog.pg_description AS d
      JOIN pg_catalog.pg_class AS c ON c.oid = d.objoid
      LEFT JOIN pg_catalog.pg_attribute AS b ON b.attrelid = d.objoid AND b.attnum = d.objsubid AND d.objsubid > 0
     WHERE d.classoid = 'pg_class'::regclass
       AND (d.objoid = ANY (tp_doomed || tp_views || tp_rebuilt)
            OR d.objoid IN (SELECT i.indexrelid FROM pg_catalog.pg_index AS i WHERE i.indrelid = ANY (tp_doomed || tp_rebuilt)))
    UNION ALL
    -- comments on constraints of managed tables, and on foreign keys that phase 90 adds again
    SELECT 5, r.oid::bigint, 1, 'constraint comment', pg_catalog.format('COMMENT ON CONSTRAINT %I ON %s IS %L', r.conname, r.conrelid::regclass, d.description)
      FROM pg_catalog.pg_description AS d
      JOIN pg_catalog.pg_constraint AS r ON r.oid = d.objoid
     WHERE d.classoid = 'pg_constraint'::regclass
       AND (r.conrelid = ANY (tp_rebuilt) OR r.contype = 'f' AND r.conrelid = ANY (tp_planned<#if s.unbound?has_content> || tp_unbound</#if>))
    UNION ALL
    SELECT 6, o.place, 1, 'refresh', pg_catalog.format('REFRESH MATERIALIZED VIEW %s', o.oid::regclass)
      FROM pg_catalog.unnest(tp_doomed) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_class AS c ON c.oid = o.oid AND c.relkind = 'm' AND c.relispopulated
  ) AS t (stage, place, part, kind, statement)
   WHERE NOT EXISTS (SELECT FROM ${s.store} AS k WHERE k.statement = t.statement)
   ORDER BY t.stage, t.place, t.part, t.statement;
  FOR tp_place IN REVERSE pg_catalog.cardinality(tp_doomed) .. 1 LOOP
    EXECUTE coalesce(
      (SELECT pg_catalog.format('DROP %s %s', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, c.oid::regclass)
         FROM pg_catalog.pg_class AS c WHERE c.oid = tp_doomed[tp_place]),
      (SELECT pg_catalog.format('DROP ROUTINE %s.%I(%s)', p.pronamespace::regnamespace, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid))
         FROM pg_catalog.pg_proc AS p WHERE p.oid = tp_routines[tp_place]),
      (SELECT pg_catalog.format('DROP POLICY %I ON %s', p.polname, p.polrelid::regclass)
         FROM pg_catalog.pg_policy AS p WHERE p.oid = tp_policies[tp_place]));
  END LOOP;
  SELECT pg_catalog.string_agg(pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid), ', ' ORDER BY d.classid, d.objid, d.objsubid)
    INTO tp_left
    FROM pg_catalog.pg_type AS t
    JOIN pg_catalog.pg_depend AS d
      ON d.refclassid = 'pg_type'::regclass AND d.refobjid IN (t.oid, t.typarray) AND d.deptype = 'n'
   WHERE t.typrelid = ANY (tp_rebuilt);
  IF tp_left IS NOT NULL THEN
    RAISE EXCEPTION USING
      ERRCODE = 'dependent_objects_still_exist',
      MESSAGE = 'of the row type of a table that Citus makes again: ' || tp_left,
      HINT = 'They would be lost with the old table: give them another type, or drop them.';
  END IF;
</#macro>
<#-- The rules w that are made again. -->
<#macro kept>
(w.ev_class = ANY (tp_planned || tp_rebuilt || tp_doomed || tp_views)
            OR w.oid IN (SELECT d.objid FROM pg_catalog.pg_depend AS d
                          WHERE d.deptype = 'n' AND d.classid = 'pg_rewrite'::regclass
                            AND d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY (tp_rebuilt)))<#t>
</#macro>
<#macro declare s>
DECLARE
  tp_planned CONSTANT oid[] := ARRAY[<#list s.planned as t>pg_catalog.to_regclass(${t})<#sep>, </#sep></#list>]::oid[];
  tp_managed CONSTANT oid[] := ARRAY[<#list s.managed as t>pg_catalog.to_regclass(${t})<#sep>, </#sep></#list>]::oid[];
<#if s.unbound?has_content>
  tp_unbound CONSTANT oid[] := ARRAY[<#list s.unbound as t>pg_catalog.to_regclass(${t})<#sep>, </#sep></#list>]::oid[];
</#if>
  -- what is dropped, in the order it is made again: one of the three is there at each place
  tp_doomed oid[];
  tp_routines oid[];
  tp_policies oid[];
  tp_views oid[];
  tp_rebuilt oid[];
  tp_left text;
</#macro>
<#-- Runs what was saved, one statement a transaction. -->
<#macro restore s>
DECLARE
  tp_statement record;
BEGIN
  -- What was set aside last needs nothing of what was set aside before it.
  FOR tp_statement IN EXECUTE 'SELECT kind, statement FROM ${s.storeInLiteral} ORDER BY kind = ''refresh'', batch DESC, place' LOOP
    -- What a query calls may name tables by the search path of the database.
    PERFORM pg_catalog.set_config('search_path', CASE tp_statement.kind WHEN 'refresh'
      THEN (SELECT reset_val FROM pg_catalog.pg_settings WHERE name = 'search_path') ELSE 'pg_catalog' END, true);
    PERFORM pg_catalog.set_config('check_function_bodies', 'off', true);
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    -- Citus refuses these. Rules are on the coordinator only; shards are what they were before.
    PERFORM pg_catalog.set_config('citus.enable_ddl_propagation', CASE tp_statement.kind WHEN 'here' THEN 'off' ELSE 'on' END, true);
    IF tp_statement.kind IN ('create', 'here') THEN
      EXECUTE tp_statement.statement;
    ELSE
      BEGIN
        EXECUTE tp_statement.statement;
      EXCEPTION WHEN OTHERS THEN
        RAISE WARNING USING MESSAGE = SQLERRM, DETAIL = tp_statement.statement;
      END;
    END IF;
  END LOOP;
END
</#macro>

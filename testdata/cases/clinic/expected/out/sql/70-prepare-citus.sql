-- 70-prepare-citus.sql: drops by name what Citus does not take, or takes only afterwards.
-- Undo: rollback/70-prepare-citus.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout or statement_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;
SET row_security = off;

-- This server must be the coordinator of a Citus cluster.
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NULL THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this database has no Citus',
      HINT = '70-prepare-citus.sql runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '70-prepare-citus.sql runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run 70-prepare-citus.sql in a new session.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- materialized views are set aside, and what Citus loses when it begins to manage a table
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
CREATE TABLE IF NOT EXISTS registry.tenantpath_set_aside (
  place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, batch integer NOT NULL, kind text NOT NULL, statement text NOT NULL);

-- Phase 90 runs these statements; once the root is distributed, nothing more is set aside.
DO $tenantpath$
DECLARE
  tp_planned CONSTANT oid[] := ARRAY[pg_catalog.to_regclass('audit.entry'), pg_catalog.to_regclass('billing."Order"'), pg_catalog.to_regclass('billing."OrderLine"'), pg_catalog.to_regclass('billing.payment'), pg_catalog.to_regclass('care."Attachment"'), pg_catalog.to_regclass('care."NoteRevision"'), pg_catalog.to_regclass('care."Patient"'), pg_catalog.to_regclass('care."RoomBooking"'), pg_catalog.to_regclass('care."Visit"'), pg_catalog.to_regclass('care."VisitDiagnosis"'), pg_catalog.to_regclass('care."VisitNote"'), pg_catalog.to_regclass('care.measurement'), pg_catalog.to_regclass('care.referral'), pg_catalog.to_regclass('registry."Department"'), pg_catalog.to_regclass('registry."Site"'), pg_catalog.to_regclass('registry."StaffRole"'), pg_catalog.to_regclass('registry."Tenant"'), pg_catalog.to_regclass('registry.staff'), pg_catalog.to_regclass('billing.tariff'), pg_catalog.to_regclass('registry.country'), pg_catalog.to_regclass('registry.currency'), pg_catalog.to_regclass('registry.diagnosis_chapter'), pg_catalog.to_regclass('registry.diagnosis_code'), pg_catalog.to_regclass('registry.role')]::oid[];
  tp_managed CONSTANT oid[] := ARRAY[]::oid[];
  -- what is dropped, in the order it is made again: one of the three is there at each place
  tp_doomed oid[];
  tp_routines oid[];
  tp_policies oid[];
  tp_views oid[];
  tp_rebuilt oid[];
  tp_left text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE p.logicalrelid = pg_catalog.to_regclass('registry."Tenant"') AND p.partmethod = 'h') THEN
    RETURN;
  END IF;
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
      JOIN pg_catalog.pg_class AS c ON c.oid = r.oid AND c.relkind IN ('m')
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
  INSERT INTO registry.tenantpath_set_aside (batch, kind, statement)
  SELECT (SELECT coalesce(pg_catalog.max(k.batch), 0) + 1 FROM registry.tenantpath_set_aside AS k), t.kind, t.statement FROM (
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
    SELECT 1, o.place, n.part, 'create', n.statement
      FROM pg_catalog.unnest(tp_routines) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_proc AS p ON p.oid = o.oid
      CROSS JOIN LATERAL (SELECT pg_catalog.format('%s.%I', p.pronamespace::regnamespace, p.proname),
                                 pg_catalog.pg_get_function_identity_arguments(p.oid)) AS f (name, arguments)
      CROSS JOIN LATERAL (
        SELECT 1, pg_catalog.pg_get_functiondef(p.oid) WHERE p.prokind <> 'a'
        UNION ALL
        SELECT 1, pg_catalog.format('CREATE OR REPLACE AGGREGATE %s(%s) (%s)', f.name, coalesce(nullif(f.arguments, ''), '*'), t.options)
          FROM (
            SELECT pg_catalog.concat_ws(', ',
                     'SFUNC = ' || a.aggtransfn::text,
                     'STYPE = ' || pg_catalog.format_type(a.aggtranstype, NULL),
                     'SSPACE = ' || nullif(a.aggtransspace, 0),
                     'FINALFUNC = ' || nullif(a.aggfinalfn::text, '-'),
                     CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
                     'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END,
                     'COMBINEFUNC = ' || nullif(a.aggcombinefn::text, '-'),
                     'SERIALFUNC = ' || nullif(a.aggserialfn::text, '-'),
                     'DESERIALFUNC = ' || nullif(a.aggdeserialfn::text, '-'),
                     'INITCOND = ' || pg_catalog.quote_literal(a.agginitval),
                     'MSFUNC = ' || nullif(a.aggmtransfn::text, '-'),
                     'MINVFUNC = ' || nullif(a.aggminvtransfn::text, '-'),
                     'MSTYPE = ' || pg_catalog.format_type(nullif(a.aggmtranstype, 0), NULL),
                     'MSSPACE = ' || nullif(a.aggmtransspace, 0),
                     'MFINALFUNC = ' || nullif(a.aggmfinalfn::text, '-'),
                     CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
                     'MFINALFUNC_MODIFY = ' || CASE WHEN a.aggmtranstype <> 0 THEN CASE a.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
                     'MINITCOND = ' || pg_catalog.quote_literal(a.aggminitval),
                     'SORTOP = OPERATOR(' || (SELECT pg_catalog.format('%s.%s', x.oprnamespace::regnamespace, x.oprname) FROM pg_catalog.pg_operator AS x WHERE x.oid = a.aggsortop) || ')',
                     'PARALLEL = ' || CASE p.proparallel WHEN 's' THEN 'SAFE' WHEN 'r' THEN 'RESTRICTED' ELSE 'UNSAFE' END,
                     CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END)
              FROM pg_catalog.pg_aggregate AS a
WHERE a.aggfnoid = p.oid) AS t (options)
         WHERE p.prokind = 'a'
        UNION ALL
        SELECT 2, pg_catalog.format('ALTER ROUTINE %s(%s) OWNER TO %I', f.name, f.arguments, pg_catalog.pg_get_userbyid(p.proowner))
        UNION ALL
        SELECT 3, pg_catalog.format('REVOKE ALL ON ROUTINE %s(%s) FROM PUBLIC', f.name, f.arguments) WHERE p.proacl IS NOT NULL
        UNION ALL
        SELECT 4, pg_catalog.format('GRANT EXECUTE ON ROUTINE %s(%s) TO %s%s', f.name, f.arguments,
                 CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(x.grantee)) END,
                 CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
          FROM pg_catalog.aclexplode(p.proacl) AS x
        UNION ALL
        SELECT 5, pg_catalog.format('COMMENT ON ROUTINE %s(%s) IS %L', f.name, f.arguments, d.description)
          FROM pg_catalog.pg_description AS d
         WHERE d.classoid = 'pg_proc'::regclass AND d.objoid = p.oid) AS n (part, statement)
    UNION ALL
    SELECT 1, o.place, n.part, 'create', n.statement
      FROM pg_catalog.unnest(tp_policies) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_policy AS p ON p.oid = o.oid
      CROSS JOIN LATERAL (
        SELECT 1, pg_catalog.format('DROP POLICY IF EXISTS %I ON %s', p.polname, p.polrelid::regclass)
        UNION ALL
        SELECT 2, pg_catalog.format('CREATE POLICY %I ON %s AS %s FOR %s TO %s%s%s', p.polname, p.polrelid::regclass,
             CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
             CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
             (SELECT pg_catalog.string_agg(CASE o.role WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(o.role)) END, ', ')
                FROM pg_catalog.unnest(p.polroles) AS o (role)),
             ' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')',
' WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')')
        UNION ALL
        SELECT 3, pg_catalog.format('COMMENT ON POLICY %I ON %s IS %L', p.polname, p.polrelid::regclass, d.description)
          FROM pg_catalog.pg_description AS d
         WHERE d.classoid = 'pg_policy'::regclass AND d.objoid = p.oid) AS n (part, statement)
    UNION ALL
    -- rules of tables and views, which conversions lose, and rules that write to such a table
    SELECT 2, w.oid::bigint, 1, 'create', pg_catalog.regexp_replace(pg_catalog.pg_get_ruledef(w.oid), '^CREATE RULE ', 'CREATE OR REPLACE RULE ')
      FROM pg_catalog.pg_rewrite AS w
     WHERE w.rulename <> '_RETURN' AND (w.ev_class = ANY (tp_planned || tp_rebuilt || tp_doomed || tp_views)
            OR w.oid IN (SELECT d.objid FROM pg_catalog.pg_depend AS d
                          WHERE d.deptype = 'n' AND d.classid = 'pg_rewrite'::regclass
AND d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY (tp_rebuilt)))
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
     WHERE w.rulename <> '_RETURN' AND (w.ev_class = ANY (tp_planned || tp_rebuilt || tp_doomed || tp_views)
            OR w.oid IN (SELECT d.objid FROM pg_catalog.pg_depend AS d
                          WHERE d.deptype = 'n' AND d.classid = 'pg_rewrite'::regclass
AND d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY (tp_rebuilt)))
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
        SELECT 2, pg_catalog.format('CREATE POLICY %I ON %s AS %s FOR %s TO %s%s%s', p.polname, p.polrelid::regclass,
             CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
             CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
             (SELECT pg_catalog.string_agg(CASE o.role WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(o.role)) END, ', ')
                FROM pg_catalog.unnest(p.polroles) AS o (role)),
             ' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')',
' WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')') WHERE NOT p.polpermissive
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
       AND (r.conrelid = ANY (tp_rebuilt) OR r.contype = 'f' AND r.conrelid = ANY (tp_planned))
    UNION ALL
    SELECT 6, o.place, 1, 'refresh', pg_catalog.format('REFRESH MATERIALIZED VIEW %s', o.oid::regclass)
      FROM pg_catalog.unnest(tp_doomed) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_class AS c ON c.oid = o.oid AND c.relkind = 'm' AND c.relispopulated
  ) AS t (stage, place, part, kind, statement)
   WHERE NOT EXISTS (SELECT FROM registry.tenantpath_set_aside AS k WHERE k.statement = t.statement)
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
END
$tenantpath$;

-- billing."Order": foreign key "Order_PatientId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('billing."Order"'::pg_catalog.regclass, 'care."Patient"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                AND r.conname = 'Order_PatientId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'PatientId']::text[]) THEN
    ALTER TABLE billing."Order" DROP CONSTRAINT "Order_PatientId_fkey";
  END IF;
END
$tenantpath$;

-- billing."Order": foreign key "Order_TenantCode_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('billing."Order"'::pg_catalog.regclass, 'registry."Tenant"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                AND r.conname = 'Order_TenantCode_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode']::text[]) THEN
    ALTER TABLE billing."Order" DROP CONSTRAINT "Order_TenantCode_fkey";
  END IF;
END
$tenantpath$;

-- billing."Order": foreign key "Order_last_line_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('billing."Order"'::pg_catalog.regclass, 'billing."OrderLine"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                AND r.conname = 'Order_last_line_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'Id', 'LastLineNo']::text[]) THEN
    ALTER TABLE billing."Order" DROP CONSTRAINT "Order_last_line_fkey";
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_OrderId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('billing."OrderLine"'::pg_catalog.regclass, 'billing."Order"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND r.conname = 'OrderLine_OrderId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'OrderId']::text[]) THEN
    ALTER TABLE billing."OrderLine" DROP CONSTRAINT "OrderLine_OrderId_fkey";
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('billing."OrderLine"'::pg_catalog.regclass, 'care."Visit"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND r.conname = 'OrderLine_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[]) THEN
    ALTER TABLE billing."OrderLine" DROP CONSTRAINT "OrderLine_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_tariff_code_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('billing."OrderLine"'::pg_catalog.regclass, 'billing.tariff'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND r.conname = 'OrderLine_tariff_code_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['tariff_code']::text[]) THEN
    ALTER TABLE billing."OrderLine" DROP CONSTRAINT "OrderLine_tariff_code_fkey";
  END IF;
END
$tenantpath$;

-- billing.payment: foreign key payment_order_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('billing.payment'::pg_catalog.regclass, 'billing."Order"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing.payment'::pg_catalog.regclass
                AND r.conname = 'payment_order_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'order_id']::text[]) THEN
    ALTER TABLE billing.payment DROP CONSTRAINT payment_order_id_fkey;
  END IF;
END
$tenantpath$;

-- billing.tariff: foreign key tariff_currency_code_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('billing.tariff'::pg_catalog.regclass, 'registry.currency'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing.tariff'::pg_catalog.regclass
                AND r.conname = 'tariff_currency_code_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['currency_code']::text[]) THEN
    ALTER TABLE billing.tariff DROP CONSTRAINT tariff_currency_code_fkey;
  END IF;
END
$tenantpath$;

-- care."Attachment": foreign key "Attachment_PatientId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."Attachment"'::pg_catalog.regclass, 'care."Patient"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                AND r.conname = 'Attachment_PatientId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'PatientId']::text[]) THEN
    ALTER TABLE care."Attachment" DROP CONSTRAINT "Attachment_PatientId_fkey";
  END IF;
END
$tenantpath$;

-- care."Attachment": foreign key "Attachment_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."Attachment"'::pg_catalog.regclass, 'care."Visit"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                AND r.conname = 'Attachment_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[]) THEN
    ALTER TABLE care."Attachment" DROP CONSTRAINT "Attachment_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- care."NoteRevision": foreign key "NoteRevision_note_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."NoteRevision"'::pg_catalog.regclass, 'care."VisitNote"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND r.conname = 'NoteRevision_note_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId', 'NoteNo']::text[]) THEN
    ALTER TABLE care."NoteRevision" DROP CONSTRAINT "NoteRevision_note_fkey";
  END IF;
END
$tenantpath$;

-- care."Patient": foreign key "Patient_TenantCode_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."Patient"'::pg_catalog.regclass, 'registry."Tenant"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Patient"'::pg_catalog.regclass
                AND r.conname = 'Patient_TenantCode_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode']::text[]) THEN
    ALTER TABLE care."Patient" DROP CONSTRAINT "Patient_TenantCode_fkey";
  END IF;
END
$tenantpath$;

-- care."RoomBooking": foreign key "RoomBooking_DepartmentId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."RoomBooking"'::pg_catalog.regclass, 'registry."Department"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND r.conname = 'RoomBooking_DepartmentId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'DepartmentId']::text[]) THEN
    ALTER TABLE care."RoomBooking" DROP CONSTRAINT "RoomBooking_DepartmentId_fkey";
  END IF;
END
$tenantpath$;

-- care."Visit": foreign key "Visit_DepartmentId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."Visit"'::pg_catalog.regclass, 'registry."Department"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                AND r.conname = 'Visit_DepartmentId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'DepartmentId']::text[]) THEN
    ALTER TABLE care."Visit" DROP CONSTRAINT "Visit_DepartmentId_fkey";
  END IF;
END
$tenantpath$;

-- care."Visit": foreign key "Visit_PatientId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."Visit"'::pg_catalog.regclass, 'care."Patient"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                AND r.conname = 'Visit_PatientId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'PatientId']::text[]) THEN
    ALTER TABLE care."Visit" DROP CONSTRAINT "Visit_PatientId_fkey";
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."VisitDiagnosis"'::pg_catalog.regclass, 'care."Visit"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND r.conname = 'VisitDiagnosis_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[]) THEN
    ALTER TABLE care."VisitDiagnosis" DROP CONSTRAINT "VisitDiagnosis_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_code_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."VisitDiagnosis"'::pg_catalog.regclass, 'registry.diagnosis_code'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND r.conname = 'VisitDiagnosis_code_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['code']::text[]) THEN
    ALTER TABLE care."VisitDiagnosis" DROP CONSTRAINT "VisitDiagnosis_code_fkey";
  END IF;
END
$tenantpath$;

-- care."VisitNote": foreign key "VisitNote_AuthorId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."VisitNote"'::pg_catalog.regclass, 'registry.staff'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND r.conname = 'VisitNote_AuthorId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'AuthorId']::text[]) THEN
    ALTER TABLE care."VisitNote" DROP CONSTRAINT "VisitNote_AuthorId_fkey";
  END IF;
END
$tenantpath$;

-- care."VisitNote": foreign key "VisitNote_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care."VisitNote"'::pg_catalog.regclass, 'care."Visit"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND r.conname = 'VisitNote_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[]) THEN
    ALTER TABLE care."VisitNote" DROP CONSTRAINT "VisitNote_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- care.measurement: foreign key "measurement_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care.measurement'::pg_catalog.regclass, 'care."Visit"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care.measurement'::pg_catalog.regclass
                AND r.conname = 'measurement_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[]) THEN
    ALTER TABLE care.measurement DROP CONSTRAINT "measurement_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- care.referral: foreign key referral_from_visit_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care.referral'::pg_catalog.regclass, 'care."Visit"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                AND r.conname = 'referral_from_visit_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'from_visit_id']::text[]) THEN
    ALTER TABLE care.referral DROP CONSTRAINT referral_from_visit_id_fkey;
  END IF;
END
$tenantpath$;

-- care.referral: foreign key referral_to_visit_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('care.referral'::pg_catalog.regclass, 'care."Visit"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                AND r.conname = 'referral_to_visit_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'to_visit_id']::text[]) THEN
    ALTER TABLE care.referral DROP CONSTRAINT referral_to_visit_id_fkey;
  END IF;
END
$tenantpath$;

-- registry."Department": foreign key "Department_ParentId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry."Department"'::pg_catalog.regclass, 'registry."Department"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."Department"'::pg_catalog.regclass
                AND r.conname = 'Department_ParentId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'ParentId']::text[]) THEN
    ALTER TABLE registry."Department" DROP CONSTRAINT "Department_ParentId_fkey";
  END IF;
END
$tenantpath$;

-- registry."Department": foreign key "Department_TenantCode_SiteNo_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry."Department"'::pg_catalog.regclass, 'registry."Site"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."Department"'::pg_catalog.regclass
                AND r.conname = 'Department_TenantCode_SiteNo_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'SiteNo']::text[]) THEN
    ALTER TABLE registry."Department" DROP CONSTRAINT "Department_TenantCode_SiteNo_fkey";
  END IF;
END
$tenantpath$;

-- registry."Site": foreign key "Site_TenantCode_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry."Site"'::pg_catalog.regclass, 'registry."Tenant"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."Site"'::pg_catalog.regclass
                AND r.conname = 'Site_TenantCode_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode']::text[]) THEN
    ALTER TABLE registry."Site" DROP CONSTRAINT "Site_TenantCode_fkey";
  END IF;
END
$tenantpath$;

-- registry."Site": foreign key "Site_country_code_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry."Site"'::pg_catalog.regclass, 'registry.country'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."Site"'::pg_catalog.regclass
                AND r.conname = 'Site_country_code_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['country_code']::text[]) THEN
    ALTER TABLE registry."Site" DROP CONSTRAINT "Site_country_code_fkey";
  END IF;
END
$tenantpath$;

-- registry."StaffRole": foreign key "StaffRole_role_code_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry."StaffRole"'::pg_catalog.regclass, 'registry.role'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND r.conname = 'StaffRole_role_code_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['role_code']::text[]) THEN
    ALTER TABLE registry."StaffRole" DROP CONSTRAINT "StaffRole_role_code_fkey";
  END IF;
END
$tenantpath$;

-- registry."StaffRole": foreign key "StaffRole_staff_id_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry."StaffRole"'::pg_catalog.regclass, 'registry.staff'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND r.conname = 'StaffRole_staff_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'staff_id']::text[]) THEN
    ALTER TABLE registry."StaffRole" DROP CONSTRAINT "StaffRole_staff_id_fkey";
  END IF;
END
$tenantpath$;

-- registry."Tenant": foreign key "Tenant_country_code_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry."Tenant"'::pg_catalog.regclass, 'registry.country'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."Tenant"'::pg_catalog.regclass
                AND r.conname = 'Tenant_country_code_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['country_code']::text[]) THEN
    ALTER TABLE registry."Tenant" DROP CONSTRAINT "Tenant_country_code_fkey";
  END IF;
END
$tenantpath$;

-- registry.country: foreign key country_currency_code_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry.country'::pg_catalog.regclass, 'registry.currency'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry.country'::pg_catalog.regclass
                AND r.conname = 'country_currency_code_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['currency_code']::text[]) THEN
    ALTER TABLE registry.country DROP CONSTRAINT country_currency_code_fkey;
  END IF;
END
$tenantpath$;

-- registry.diagnosis_code: foreign key diagnosis_code_chapter_no_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry.diagnosis_code'::pg_catalog.regclass, 'registry.diagnosis_chapter'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry.diagnosis_code'::pg_catalog.regclass
                AND r.conname = 'diagnosis_code_chapter_no_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['chapter_no']::text[]) THEN
    ALTER TABLE registry.diagnosis_code DROP CONSTRAINT diagnosis_code_chapter_no_fkey;
  END IF;
END
$tenantpath$;

-- registry.staff: foreign key "staff_TenantCode_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('registry.staff'::pg_catalog.regclass, 'registry."Tenant"'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry.staff'::pg_catalog.regclass
                AND r.conname = 'staff_TenantCode_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode']::text[]) THEN
    ALTER TABLE registry.staff DROP CONSTRAINT "staff_TenantCode_fkey";
  END IF;
END
$tenantpath$;

-- care."Visit": trigger stamp goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass AND tgname = 'stamp') THEN
    DROP TRIGGER stamp ON care."Visit";
  END IF;
END
$tenantpath$;

-- billing."OrderLine": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'billing."OrderLine"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON billing."OrderLine";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS billing."tenantpath_fill_OrderLine"();

-- billing.payment: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'billing.payment'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON billing.payment;
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS billing.tenantpath_fill_payment();

-- care."RoomBooking": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."RoomBooking"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON care."RoomBooking";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_fill_RoomBooking"();

-- care."Visit": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON care."Visit";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_fill_Visit"();

-- registry."StaffRole": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'registry."StaffRole"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON registry."StaffRole";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS registry."tenantpath_fill_StaffRole"();

-- care."Attachment": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Attachment"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON care."Attachment";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_fill_Attachment"();

-- care."VisitDiagnosis": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON care."VisitDiagnosis";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_fill_VisitDiagnosis"();

-- care."VisitNote": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."VisitNote"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON care."VisitNote";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_fill_VisitNote"();

-- care.measurement: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care.measurement'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON care.measurement;
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care.tenantpath_fill_measurement();

-- care.referral: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care.referral'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON care.referral;
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care.tenantpath_fill_referral();

-- care."NoteRevision": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."NoteRevision"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON care."NoteRevision";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_fill_NoteRevision"();

-- billing."Order": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'billing."Order"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_OrderLine') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_OrderLine" ON billing."Order";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS billing."tenantpath_propagate_to_OrderLine"();

-- billing."Order": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'billing."Order"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_payment') THEN
    DROP TRIGGER zz_tenantpath_propagate_to_payment ON billing."Order";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS billing.tenantpath_propagate_to_payment();

-- registry."Department": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'registry."Department"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_RoomBooking') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_RoomBooking" ON registry."Department";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_RoomBooking"();

-- care."Patient": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Patient"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_Visit') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_Visit" ON care."Patient";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_Visit"();

-- registry.staff: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'registry.staff'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_StaffRole') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_StaffRole" ON registry.staff;
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS registry."tenantpath_propagate_to_StaffRole"();

-- care."Patient": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Patient"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_Attachment') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_Attachment" ON care."Patient";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_Attachment"();

-- care."Visit": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_Attachment') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_Attachment" ON care."Visit";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_Attachment/1_b0e0434d"();

-- care."Visit": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_VisitDiagnosis') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_VisitDiagnosis" ON care."Visit";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_VisitDiagnosis"();

-- care."Visit": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_VisitNote') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_VisitNote" ON care."Visit";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_VisitNote"();

-- care."Visit": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_measurement') THEN
    DROP TRIGGER zz_tenantpath_propagate_to_measurement ON care."Visit";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care.tenantpath_propagate_to_measurement();

-- care."Visit": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_referral') THEN
    DROP TRIGGER zz_tenantpath_propagate_to_referral ON care."Visit";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care.tenantpath_propagate_to_referral();

-- care."VisitNote": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'care."VisitNote"'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_NoteRevision') THEN
    DROP TRIGGER "zz_tenantpath_propagate_to_NoteRevision" ON care."VisitNote";
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_NoteRevision"();

-- billing."OrderLine": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS registry."tenantpath_batches_above_Tenant"(text);

-- billing."OrderLine": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS billing."tenantpath_batch_OrderLine"(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS billing."tenantpath_unfilled_OrderLine";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- billing.payment: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS billing.tenantpath_batch_payment(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS billing.tenantpath_unfilled_payment;
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- care."RoomBooking": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_RoomBooking"(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_RoomBooking";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- care."Visit": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_Visit"(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_Visit";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- registry."StaffRole": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS registry."tenantpath_batch_StaffRole"(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS registry."tenantpath_unfilled_StaffRole";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- care."Attachment": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_Attachment"(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_Attachment";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- care."VisitDiagnosis": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_VisitDiagnosis"(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_VisitDiagnosis";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- care."VisitNote": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_VisitNote"(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_VisitNote";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- care.measurement: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS care.tenantpath_batch_measurement(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS care.tenantpath_unfilled_measurement_2024;
DROP INDEX CONCURRENTLY IF EXISTS care.tenantpath_unfilled_measurement_2025;
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_measurement_Rest";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- care.referral: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS care.tenantpath_batch_referral(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS care.tenantpath_unfilled_referral;
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- care."NoteRevision": what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_NoteRevision"(integer);
SET lock_timeout = 0;
SET statement_timeout = '0';
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_NoteRevision";
SET lock_timeout = '5s';
SET statement_timeout = '60s';

-- registry."Tenant": "Tenant_HostName_key" is unique no more; its plain index stays
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('registry."tenantpath_old_Tenant_HostName_key"') IS NOT NULL THEN
    ALTER TABLE registry."Tenant" DROP CONSTRAINT "tenantpath_old_Tenant_HostName_key";
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

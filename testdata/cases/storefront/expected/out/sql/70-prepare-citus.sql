-- 70-prepare-citus.sql: drops by name what Citus does not take, or takes only afterwards.
-- Undo: rollback/70-prepare-citus.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
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
END
$tenantpath$;

-- materialized views are set aside, and what Citus loses when it begins to manage a table
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
CREATE TABLE IF NOT EXISTS public.tenantpath_set_aside (
  place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind text NOT NULL, statement text NOT NULL);

-- Phase 90 runs these statements; once the root is distributed, nothing more is set aside.
DO $tenantpath$
DECLARE
  tp_planned CONSTANT oid[] := ARRAY[pg_catalog.to_regclass('public.line_item_options'), pg_catalog.to_regclass('public.line_items'), pg_catalog.to_regclass('public.orders'), pg_catalog.to_regclass('public.products'), pg_catalog.to_regclass('public.stores'), pg_catalog.to_regclass('public.countries')]::oid[];
  tp_managed CONSTANT oid[] := ARRAY[]::oid[];
  tp_doomed oid[];
  tp_views oid[];
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE p.logicalrelid = pg_catalog.to_regclass('public.stores') AND p.partmethod = 'h') THEN
    RETURN;
  END IF;
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog', true);
  -- Materialized views on tables that Citus is going to know, and the views on them, inner ones first.
  WITH RECURSIVE readers (oid) AS (
    SELECT pg_catalog.unnest(tp_planned || tp_managed)
    UNION
    SELECT w.ev_class
      FROM readers AS r
      JOIN pg_catalog.pg_depend AS d
        ON d.refclassid = 'pg_class'::regclass AND d.refobjid = r.oid AND d.classid = 'pg_rewrite'::regclass
      JOIN pg_catalog.pg_rewrite AS w ON w.oid = d.objid AND w.rulename = '_RETURN'
  ), doomed (oid, depth) AS (
    SELECT r.oid, 0 FROM readers AS r
      JOIN pg_catalog.pg_class AS c ON c.oid = r.oid AND c.relkind IN ('m')
    UNION
    SELECT w.ev_class, x.depth + 1
      FROM doomed AS x
      JOIN pg_catalog.pg_depend AS d
        ON d.refclassid = 'pg_class'::regclass AND d.refobjid = x.oid AND d.classid = 'pg_rewrite'::regclass
      JOIN pg_catalog.pg_rewrite AS w
        ON w.oid = d.objid AND w.rulename = '_RETURN' AND w.ev_class <> x.oid
  )
  SELECT coalesce((SELECT pg_catalog.array_agg(o.oid ORDER BY o.depth, o.oid)
                     FROM (SELECT x.oid, pg_catalog.max(x.depth) AS depth FROM doomed AS x GROUP BY x.oid) AS o), '{}'),
         coalesce((SELECT pg_catalog.array_agg(r.oid ORDER BY r.oid) FROM readers AS r
                     JOIN pg_catalog.pg_class AS c ON c.oid = r.oid AND c.relkind = 'v'
                    WHERE r.oid NOT IN (SELECT x.oid FROM doomed AS x)), '{}')
    INTO tp_doomed, tp_views;
  INSERT INTO public.tenantpath_set_aside (kind, statement)
  SELECT t.kind, t.statement FROM (
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
      FROM pg_catalog.unnest(tp_doomed) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_trigger AS g ON g.tgrelid = o.oid AND NOT g.tgisinternal
    UNION ALL
    -- rules of tables, which conversions lose, and of views that are dropped
    SELECT 2, o.oid::bigint, 1, 'create', pg_catalog.regexp_replace(pg_catalog.pg_get_ruledef(w.oid), '^CREATE RULE ', 'CREATE OR REPLACE RULE ')
      FROM pg_catalog.unnest(tp_planned || tp_managed || tp_doomed) AS o (oid)
      JOIN pg_catalog.pg_rewrite AS w ON w.ev_class = o.oid AND w.rulename <> '_RETURN'
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
       AND (d.objoid = ANY (tp_doomed || tp_views || tp_managed)
            OR d.objoid IN (SELECT i.indexrelid FROM pg_catalog.pg_index AS i WHERE i.indrelid = ANY (tp_doomed || tp_managed)))
    UNION ALL
    -- comments on constraints of managed tables, and on foreign keys that phase 90 adds again
    SELECT 5, r.oid::bigint, 1, 'constraint comment', pg_catalog.format('COMMENT ON CONSTRAINT %I ON %s IS %L', r.conname, r.conrelid::regclass, d.description)
      FROM pg_catalog.pg_description AS d
      JOIN pg_catalog.pg_constraint AS r ON r.oid = d.objoid
     WHERE d.classoid = 'pg_constraint'::regclass
       AND (r.conrelid = ANY (tp_managed) OR r.contype = 'f' AND r.conrelid = ANY (tp_planned))
    UNION ALL
    SELECT 6, o.place, 1, 'refresh', pg_catalog.format('REFRESH MATERIALIZED VIEW %s', o.oid::regclass)
      FROM pg_catalog.unnest(tp_doomed) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_class AS c ON c.oid = o.oid AND c.relkind = 'm' AND c.relispopulated
  ) AS t (stage, place, part, kind, statement)
   WHERE NOT EXISTS (SELECT FROM public.tenantpath_set_aside AS k WHERE k.statement = t.statement)
   ORDER BY t.stage, t.place, t.part, t.statement;
  FOR tp_place IN REVERSE pg_catalog.cardinality(tp_doomed) .. 1 LOOP
    EXECUTE pg_catalog.format('DROP %s %s',
      (SELECT CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END
         FROM pg_catalog.pg_class AS c WHERE c.oid = tp_doomed[tp_place]),
      tp_doomed[tp_place]::regclass);
  END LOOP;
END
$tenantpath$;

-- public.line_item_options: foreign key line_item_options_line_item_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('public.line_item_options'::pg_catalog.regclass, 'public.line_items'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.line_item_options'::pg_catalog.regclass
                AND r.conname = 'line_item_options_line_item_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                JOIN pg_catalog.pg_attribute AS a
ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['store_id', 'line_item_id']::text[]) THEN
    ALTER TABLE public.line_item_options DROP CONSTRAINT line_item_options_line_item_id_fkey;
  END IF;
END
$tenantpath$;

-- public.line_items: foreign key line_items_order_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('public.line_items'::pg_catalog.regclass, 'public.orders'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                AND r.conname = 'line_items_order_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                JOIN pg_catalog.pg_attribute AS a
ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['store_id', 'order_id']::text[]) THEN
    ALTER TABLE public.line_items DROP CONSTRAINT line_items_order_id_fkey;
  END IF;
END
$tenantpath$;

-- public.line_items: foreign key line_items_product_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('public.line_items'::pg_catalog.regclass, 'public.products'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                AND r.conname = 'line_items_product_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                JOIN pg_catalog.pg_attribute AS a
ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['store_id', 'product_id']::text[]) THEN
    ALTER TABLE public.line_items DROP CONSTRAINT line_items_product_id_fkey;
  END IF;
END
$tenantpath$;

-- public.orders: foreign key orders_ship_to_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('public.orders'::pg_catalog.regclass, 'public.countries'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.orders'::pg_catalog.regclass
                AND r.conname = 'orders_ship_to_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                JOIN pg_catalog.pg_attribute AS a
ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['ship_to']::text[]) THEN
    ALTER TABLE public.orders DROP CONSTRAINT orders_ship_to_fkey;
  END IF;
END
$tenantpath$;

-- public.orders: foreign key orders_store_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('public.orders'::pg_catalog.regclass, 'public.stores'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.orders'::pg_catalog.regclass
                AND r.conname = 'orders_store_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                JOIN pg_catalog.pg_attribute AS a
ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['store_id']::text[]) THEN
    ALTER TABLE public.orders DROP CONSTRAINT orders_store_id_fkey;
  END IF;
END
$tenantpath$;

-- public.products: foreign key products_store_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('public.products'::pg_catalog.regclass, 'public.stores'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.products'::pg_catalog.regclass
                AND r.conname = 'products_store_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                JOIN pg_catalog.pg_attribute AS a
ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['store_id']::text[]) THEN
    ALTER TABLE public.products DROP CONSTRAINT products_store_id_fkey;
  END IF;
END
$tenantpath$;

-- public.stores: foreign key stores_country_code_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN ('public.stores'::pg_catalog.regclass, 'public.countries'::pg_catalog.regclass)) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.stores'::pg_catalog.regclass
                AND r.conname = 'stores_country_code_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                JOIN pg_catalog.pg_attribute AS a
ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['country_code']::text[]) THEN
    ALTER TABLE public.stores DROP CONSTRAINT stores_country_code_fkey;
  END IF;
END
$tenantpath$;

-- public.orders: trigger orders_touch goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'public.orders'::pg_catalog.regclass AND tgname = 'orders_touch') THEN
    DROP TRIGGER orders_touch ON public.orders;
  END IF;
END
$tenantpath$;

-- public.products: trigger products_touch goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'public.products'::pg_catalog.regclass AND tgname = 'products_touch') THEN
    DROP TRIGGER products_touch ON public.products;
  END IF;
END
$tenantpath$;

-- public.line_items: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'public.line_items'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON public.line_items;
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS public.tenantpath_fill_line_items();

-- public.line_item_options: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'public.line_item_options'::pg_catalog.regclass AND tgname = 'zz_tenantpath_fill') THEN
    DROP TRIGGER zz_tenantpath_fill ON public.line_item_options;
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS public.tenantpath_fill_line_item_options();

-- public.orders: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'public.orders'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_line_items') THEN
    DROP TRIGGER zz_tenantpath_propagate_to_line_items ON public.orders;
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS public.tenantpath_propagate_to_line_items();

-- public.line_items: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = 'public.line_items'::pg_catalog.regclass AND tgname = 'zz_tenantpath_propagate_to_line_item_options') THEN
    DROP TRIGGER zz_tenantpath_propagate_to_line_item_options ON public.line_items;
  END IF;
END
$tenantpath$;

DROP FUNCTION IF EXISTS public.tenantpath_propagate_to_line_item_options();

-- public.line_items: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DROP FUNCTION IF EXISTS public.tenantpath_batch_line_items(integer);
DROP INDEX CONCURRENTLY IF EXISTS public.tenantpath_unfilled_line_items;

-- public.line_item_options: what filled the key goes
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DROP FUNCTION IF EXISTS public.tenantpath_batch_line_item_options(integer);
DROP INDEX CONCURRENTLY IF EXISTS public.tenantpath_unfilled_line_item_options;

-- public.stores: stores_subdomain_key is unique no more; its plain index stays
-- lock: ACCESS EXCLUSIVE, catalog only · transaction: may run in one
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('public.tenantpath_old_stores_subdomain_key') IS NOT NULL THEN
    ALTER TABLE public.stores DROP CONSTRAINT tenantpath_old_stores_subdomain_key;
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

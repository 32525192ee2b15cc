-- 95-verify.sql: checks placement, counts and constraints.
-- Undo: rollback/95-verify.sql.
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
      HINT = '95-verify.sql runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '95-verify.sql runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run 95-verify.sql in a new session.';
  END IF;
END
$tenantpath$;

-- lock: ACCESS SHARE, while it counts rows, no limit · transaction: may run in one
-- Everything is looked at before anything is raised.
DO $tenantpath$
DECLARE
  tp_problems text[] := '{}';
  tp_counted record;
  tp_rows bigint;
BEGIN
  -- public.countries
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.countries')
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', 'public.countries');
  END IF;
  -- public.line_item_options
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.line_item_options')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'store_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.stores'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.line_item_options', 'store_id', 'public.stores');
  END IF;
  -- public.line_items
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.line_items')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'store_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.stores'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.line_items', 'store_id', 'public.stores');
  END IF;
  -- public.orders
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.orders')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'store_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.stores'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.orders', 'store_id', 'public.stores');
  END IF;
  -- public.products
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.products')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'store_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.stores'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.products', 'store_id', 'public.stores');
  END IF;
  -- public.stores
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.stores')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'store_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.stores'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.stores', 'store_id', 'public.stores');
  END IF;
  SELECT tp_problems || coalesce(pg_catalog.array_agg(
           e.relation || ': ' || e.name || CASE WHEN r.oid IS NULL THEN ' is missing' ELSE ' is not validated' END ORDER BY e.relation, e.name), '{}')
    INTO tp_problems
    FROM (VALUES
      ('public.countries', 'countries_pkey', 'p', true),
      ('public.countries', 'countries_name_key', 'u', true),
      ('public.line_item_options', 'line_item_options_pkey', 'p', true),
      ('public.line_item_options', 'line_item_options_line_item_id_fkey', 'f', true),
      ('public.line_items', 'line_items_pkey', 'p', true),
      ('public.line_items', 'line_items_order_id_fkey', 'f', true),
      ('public.line_items', 'line_items_product_id_fkey', 'f', true),
      ('public.orders', 'orders_pkey', 'p', true),
      ('public.orders', 'orders_ship_to_fkey', 'f', true),
      ('public.orders', 'orders_store_id_fkey', 'f', true),
      ('public.products', 'products_pkey', 'p', true),
      ('public.products', 'products_store_id_fkey', 'f', true),
      ('public.stores', 'stores_pkey', 'p', true),
      ('public.stores', 'stores_country_code_fkey', 'f', true)
    ) AS e (relation, name, type, validated)
    LEFT JOIN pg_catalog.pg_constraint AS r
           ON r.conrelid = pg_catalog.to_regclass(e.relation) AND r.conname = e.name AND r.contype::text = e.type
   WHERE r.oid IS NULL OR e.validated AND NOT r.convalidated;
  SELECT tp_problems || coalesce(pg_catalog.array_agg(i.indexrelid::pg_catalog.regclass || ' is not valid' ORDER BY i.indexrelid), '{}')
    INTO tp_problems
    FROM pg_catalog.pg_index AS i
    JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
    JOIN pg_catalog.pg_dist_partition AS p ON p.logicalrelid = i.indrelid
   WHERE NOT i.indisvalid
     -- that of a partitioned table is valid only where each partition has one; a dump need not
     AND (c.relkind = 'i' OR EXISTS (SELECT FROM pg_catalog.pg_constraint AS r WHERE r.conindid = c.oid));
  IF pg_catalog.to_regclass('public.tenantpath_row_counts') IS NOT NULL THEN
    FOR tp_counted IN EXECUTE 'SELECT relation, row_count FROM public.tenantpath_row_counts ORDER BY relation' LOOP
      EXECUTE 'SELECT pg_catalog.count(*) FROM ' || tp_counted.relation INTO tp_rows;
      IF tp_rows <> tp_counted.row_count THEN
        tp_problems := tp_problems || pg_catalog.format('%s had %s rows and has %s', tp_counted.relation, tp_counted.row_count, tp_rows);
      END IF;
    END LOOP;
  END IF;
  IF pg_catalog.cardinality(tp_problems) > 0 THEN
    RAISE EXCEPTION USING
      MESSAGE = 'the migration is not as planned: ' || pg_catalog.array_to_string(tp_problems, '; ');
  END IF;
END
$tenantpath$;

-- All is well: the notes of phases 70 and 80 are not needed any more.
DROP TABLE IF EXISTS public.tenantpath_set_aside;
DROP TABLE IF EXISTS public.tenantpath_row_counts;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

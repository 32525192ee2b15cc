-- 80-distribute.sql: makes reference tables, then distributes the root and the rest.
-- Undo: rollback/80-distribute.sql.
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
      HINT = '80-distribute.sql runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '80-distribute.sql runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run 80-distribute.sql in a new session.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- the workers know the coordinator, and numbers of rows can be written down
-- lock: no lock, at most 60s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_host text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_node WHERE groupid = 0)
     AND EXISTS (SELECT FROM pg_catalog.pg_dist_node) THEN
    SELECT pg_catalog.min(nodename) INTO tp_host FROM pg_catalog.pg_dist_node
    HAVING pg_catalog.bool_and(nodename IN ('localhost', '127.0.0.1', '::1'));
    IF tp_host IS NOT NULL THEN
      PERFORM pg_catalog.citus_set_coordinator_host(tp_host, pg_catalog.current_setting('port')::integer);
    END IF;
  END IF;
END
$tenantpath$;

CREATE TABLE IF NOT EXISTS public.tenantpath_row_counts (relation text PRIMARY KEY, row_count bigint NOT NULL);

SET statement_timeout = '0';

-- public.countries becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.countries'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.countries IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.countries;
    PERFORM pg_catalog.create_reference_table('public.countries');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.countries;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.countries');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.countries', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.stores is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.stores'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.stores IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.stores;
    PERFORM pg_catalog.create_distributed_table('public.stores', 'store_id', colocate_with => 'none');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.stores;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.stores');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.stores', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.line_item_options is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.line_item_options'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.line_item_options IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.line_item_options;
    PERFORM pg_catalog.create_distributed_table('public.line_item_options', 'store_id', colocate_with => 'public.stores');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.line_item_options;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.line_item_options');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.line_item_options', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.line_items is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.line_items'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.line_items IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.line_items;
    PERFORM pg_catalog.create_distributed_table('public.line_items', 'store_id', colocate_with => 'public.stores');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.line_items;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.line_items');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.line_items', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.orders is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.orders'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.orders IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.orders;
    PERFORM pg_catalog.create_distributed_table('public.orders', 'store_id', colocate_with => 'public.stores');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.orders;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.orders');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.orders', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.products is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.products'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.products IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.products;
    PERFORM pg_catalog.create_distributed_table('public.products', 'store_id', colocate_with => 'public.stores');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.products;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.products');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.products', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

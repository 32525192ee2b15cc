-- 31-backfill-pg-cron.sql: alternative to 30: functions that fill one batch, in the application's database.
-- Undo: rollback/31-backfill-pg-cron.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout or statement_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '60s';
SET statement_timeout = 0;
SET row_security = off;

-- Once a table is distributed, this file must not run, and it must see every row.
DO $tenantpath$
DECLARE
  tp_tables oid[] := ARRAY[
    pg_catalog.to_regclass('public.line_item_options'),
    pg_catalog.to_regclass('public.line_items'),
    pg_catalog.to_regclass('public.orders'),
    pg_catalog.to_regclass('public.products'),
    pg_catalog.to_regclass('public.stores'),
    pg_catalog.to_regclass('public.countries')
  ]::oid[];
  tp_hidden text;
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid = ANY (tp_tables)) THEN
      RAISE EXCEPTION USING
        MESSAGE = 'a table of this migration is distributed already',
        HINT = '31-backfill-pg-cron.sql is for plain PostgreSQL; go on with the phases from 70.';
    END IF;
  END IF;
  SELECT pg_catalog.string_agg(pg_catalog.format('%I.%I', n.nspname, c.relname), ', ' ORDER BY n.nspname, c.relname)
    INTO tp_hidden
    FROM pg_catalog.pg_class AS c
    JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
   WHERE c.oid = ANY (tp_tables) AND pg_catalog.row_security_active(c.oid);
  IF tp_hidden IS NOT NULL THEN
    RAISE EXCEPTION USING
      ERRCODE = 'insufficient_privilege',
      MESSAGE = 'row-level security hides rows from ' || current_user || ': ' || tp_hidden,
      HINT = 'Run 31-backfill-pg-cron.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- which batch functions come before which
-- lock: no lock, at most 15s · transaction: may run in one
-- It tells whether a function that comes before the one named has something left. The first to fill
-- are asked first: what one fills meanwhile, the next still finds.
CREATE OR REPLACE FUNCTION public.tenantpath_batches_above_stores(tp_function text) RETURNS boolean
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $tenantpath$
DECLARE
  tp_above text;
  tp_left bigint;
BEGIN
  FOR tp_above IN
    WITH RECURSIVE batches (batch, wave, parents) AS (VALUES
      ('public.tenantpath_batch_line_items', 1, ARRAY[]::text[]),
      ('public.tenantpath_batch_line_item_options', 2, ARRAY['public.tenantpath_batch_line_items']::text[])
    ), above (batch) AS (
      SELECT p.batch
        FROM batches AS b, pg_catalog.unnest(b.parents) AS p (batch)
       WHERE b.batch = tp_function
      UNION
      SELECT p.batch
        FROM above AS a
        JOIN batches AS b ON b.batch = a.batch, pg_catalog.unnest(b.parents) AS p (batch)
    )
    SELECT b.batch
      FROM batches AS b
      JOIN above AS a ON a.batch = b.batch
     ORDER BY b.wave, b.batch
  LOOP
    EXECUTE 'SELECT ' || tp_above || '(0)' INTO tp_left;
    IF tp_left <> 0 THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END
$tenantpath$;

SET statement_timeout = '0';

-- public.line_items, wave 1, 200 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.tenantpath_unfilled_line_items') AND NOT indisvalid) THEN
    DROP INDEX public.tenantpath_unfilled_line_items;
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS tenantpath_unfilled_line_items ON public.line_items (line_item_id)
  WHERE store_id IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION public.tenantpath_batch_line_items(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t.line_item_id AS tp_1, p1.store_id AS tp_key
      FROM public.line_items AS t, public.orders AS p1
     WHERE p1.order_id = t.order_id
       AND t.store_id IS NULL AND p1.store_id IS NOT NULL
     ORDER BY t.line_item_id
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE public.line_items AS t
       SET store_id = b.tp_key
      FROM batch AS b
     WHERE t.line_item_id = b.tp_1
       AND t.store_id IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM public.line_items AS t, public.orders AS p1
                WHERE p1.order_id = t.order_id
                  AND t.store_id IS NULL AND p1.store_id IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- public.line_item_options, wave 2, 100 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.tenantpath_unfilled_line_item_options') AND NOT indisvalid) THEN
    DROP INDEX public.tenantpath_unfilled_line_item_options;
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS tenantpath_unfilled_line_item_options ON public.line_item_options (line_item_id, option_name)
  WHERE store_id IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION public.tenantpath_batch_line_item_options(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t.line_item_id AS tp_1, t.option_name AS tp_2, p1.store_id AS tp_key
      FROM public.line_item_options AS t, public.line_items AS p1
     WHERE p1.line_item_id = t.line_item_id
       AND t.store_id IS NULL AND p1.store_id IS NOT NULL
     ORDER BY t.line_item_id, t.option_name
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE public.line_item_options AS t
       SET store_id = b.tp_key
      FROM batch AS b
     WHERE t.line_item_id = b.tp_1 AND t.option_name = b.tp_2
       AND t.store_id IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  -- With 0 rows allowed, a function only tells whether its own table has something left. Those above
  -- are asked before this table is looked at, so that it finds what they filled last.
  IF tp_filled = 0 AND tp_limit > 0 THEN
    IF public.tenantpath_batches_above_stores('public.tenantpath_batch_line_item_options') THEN
      tp_filled := -1;
    END IF;
  END IF;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM public.line_item_options AS t, public.line_items AS p1
                WHERE p1.line_item_id = t.line_item_id
                  AND t.store_id IS NULL AND p1.store_id IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

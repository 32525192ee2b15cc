-- 10-add-columns.sql: adds the key to the tables that lack it.
-- Undo: rollback/10-add-columns.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout or statement_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
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
        HINT = '10-add-columns.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 10-add-columns.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- public.line_items gets store_id, the key of public.stores
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'public.line_items'::pg_catalog.regclass
                    AND attname = 'store_id' AND NOT attisdropped) THEN
    ALTER TABLE public.line_items ADD COLUMN store_id uuid;
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'public.line_items'::pg_catalog.regclass
                       AND attname = 'store_id' AND NOT attisdropped
                       AND atttypid = 'uuid'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'public.line_items', 'store_id'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- public.line_item_options gets store_id, the key of public.stores
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'public.line_item_options'::pg_catalog.regclass
                    AND attname = 'store_id' AND NOT attisdropped) THEN
    ALTER TABLE public.line_item_options ADD COLUMN store_id uuid;
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'public.line_item_options'::pg_catalog.regclass
                       AND attname = 'store_id' AND NOT attisdropped
                       AND atttypid = 'uuid'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'public.line_item_options', 'store_id'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

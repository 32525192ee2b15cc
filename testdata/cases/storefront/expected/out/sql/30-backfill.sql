-- 30-backfill.sql: fills the key in the rows that are there, parents before children.
-- Undo: rollback/30-backfill.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET lock_timeout = '60s';
SET statement_timeout = 0;
SET row_security = off;

-- Once a table is distributed, this file must not run.
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid IN (
                    pg_catalog.to_regclass('public.line_item_options'),
                    pg_catalog.to_regclass('public.line_items'),
                    pg_catalog.to_regclass('public.orders'),
                    pg_catalog.to_regclass('public.products'),
                    pg_catalog.to_regclass('public.stores'),
                    pg_catalog.to_regclass('public.countries')
                  )) THEN
      RAISE EXCEPTION USING
        MESSAGE = 'a table of this migration is distributed already',
        HINT = '30-backfill.sql is for plain PostgreSQL; go on with the phases from 70.';
    END IF;
  END IF;
END
$tenantpath$;

-- public.line_items, wave 1, 200 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE public.line_items AS t
     SET store_id = p1.store_id
    FROM public.orders AS p1
   WHERE p1.order_id = t.order_id
     AND t.store_id IS NULL AND p1.store_id IS NOT NULL;
END
$tenantpath$;

-- public.line_item_options, wave 2, 100 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE public.line_item_options AS t
     SET store_id = p1.store_id
    FROM public.line_items AS p1
   WHERE p1.line_item_id = t.line_item_id
     AND t.store_id IS NULL AND p1.store_id IS NOT NULL;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

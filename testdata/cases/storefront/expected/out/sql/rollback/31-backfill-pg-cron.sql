-- rollback/31-backfill-pg-cron.sql: undoes 31-backfill-pg-cron.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

-- public.line_item_options, wave 2, 100 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS public.tenantpath_batch_line_item_options(integer);
DROP INDEX CONCURRENTLY IF EXISTS public.tenantpath_unfilled_line_item_options;

-- public.line_items, wave 1, 200 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS public.tenantpath_batch_line_items(integer);
DROP INDEX CONCURRENTLY IF EXISTS public.tenantpath_unfilled_line_items;

SET statement_timeout = '15s';

-- which batch functions come before which
-- lock: no lock, at most 15s · transaction: may run in one
DROP FUNCTION IF EXISTS public.tenantpath_batches_above_stores(text);

RESET statement_timeout;
RESET lock_timeout;

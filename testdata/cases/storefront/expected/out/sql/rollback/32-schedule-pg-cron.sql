-- rollback/32-schedule-pg-cron.sql: takes off the jobs, in the database of pg_cron.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_unschedule';

-- a batch of public.line_item_options every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_public.line_item_options';

-- a batch of public.line_items every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_public.line_items';

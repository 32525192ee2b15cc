-- 32-schedule-pg-cron.sql: the jobs for 31, in the database of pg_cron.
-- Undo: rollback/32-schedule-pg-cron.sql.
-- Run it in the database that has the extension pg_cron (1.4 or later). Where the application's is another,
-- name that one first:  SET tenantpath.database = 'application';
-- Each job fills one batch a minute; one more job takes each of them off by name once nothing is left for it,
-- and then itself. It reads cron.job_run_details; where cron.log_run is off, use the undo file when they are done.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- a job is known by its name: those of another database would be replaced, and never end
DO $tenantpath$
DECLARE
  tp_others text;
BEGIN
  SELECT string_agg(DISTINCT j.database, ', ') INTO tp_others FROM cron.job AS j
  WHERE starts_with(j.jobname, 'tenantpath_backfill_')
    AND j.database <> coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database());
  IF tp_others IS NOT NULL THEN
    RAISE EXCEPTION 'jobs of these names are scheduled for another database: %', tp_others
      USING HINT = 'Wait until they are done, or take them off with the undo file of this one, and run it again.';
  END IF;
END $tenantpath$;

-- a batch of public.line_items every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_public.line_items', '* * * * *',
  'SELECT tp_filled FROM public.tenantpath_batch_line_items(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of public.line_item_options every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_public.line_item_options', '* * * * *',
  'SELECT tp_filled FROM public.tenantpath_batch_line_item_options(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- the job that takes off the others
SELECT cron.schedule_in_database(
  'tenantpath_unschedule', '* * * * *',
  'SELECT cron.unschedule(j.jobname) FROM cron.job AS j WHERE j.jobname IN (''tenantpath_backfill_public.line_items'', ''tenantpath_backfill_public.line_item_options'') AND (SELECT d.return_message ~ ''^(SELECT )?0( |$)'' FROM cron.job_run_details AS d WHERE d.jobid = j.jobid AND d.status = ''succeeded'' ORDER BY d.runid DESC LIMIT 1) OR j.jobname = ''tenantpath_unschedule'' AND NOT EXISTS (SELECT FROM cron.job AS k WHERE k.jobname IN (''tenantpath_backfill_public.line_items'', ''tenantpath_backfill_public.line_item_options''))',
  pg_catalog.current_database());

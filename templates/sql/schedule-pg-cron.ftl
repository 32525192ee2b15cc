-- ${file}: ${about}.
-- Undo: ${undo}.
-- Run it in the database that has the extension pg_cron (1.4 or later). Where the application's is another,
-- name that one first:  SET tenantpath.database = 'application';
-- Each job fills one batch a minute; one more job takes each of them off by name once nothing is left for it,
-- and then itself. It reads cron.job_run_details; where cron.log_run is off, use the undo file when they are done.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
<#if statements?has_content>

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
</#if>
<#list statements as statement>

${statement}
</#list>
<#if statements?has_content>

-- the job that takes off the others
SELECT cron.schedule_in_database(
  'tenantpath_unschedule', '* * * * *',
  ${watch},
  pg_catalog.current_database());
<#else>

-- Nothing to do.
</#if>

-- ${file}: ${about}.
-- Undo: ${undo}.
-- Run it in the database that has the extension pg_cron (1.4 or later). Where the application's is another,
-- name that one first:  SET tenantpath.database = 'application';
-- Each job fills one batch a minute; one more job takes each of them off by name once nothing is left for it,
-- and then itself. It reads cron.job_run_details; where cron.log_run is off, use the undo file when they are done.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
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

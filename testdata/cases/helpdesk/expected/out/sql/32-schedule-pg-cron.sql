-- 32-schedule-pg-cron.sql: the jobs for 31, in the database of pg_cron.
-- Undo: rollback/32-schedule-pg-cron.sql.
-- Run it in the database that has the extension pg_cron (1.4 or later). Where the application's is another,
-- name that one first:  SET tenantpath.database = 'application';
-- Each job fills one batch a minute; one more job takes each of them off by name once nothing is left for it,
-- and then itself. It reads cron.job_run_details; where cron.log_run is off, use the undo file when they are done.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- Nothing to do.

-- rollback/32-schedule-pg-cron.sql: takes off the jobs, in the database of pg_cron.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_unschedule';

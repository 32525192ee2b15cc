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

-- a batch of billing."OrderLine" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_billing."OrderLine"', '* * * * *',
  'SELECT tp_filled FROM billing."tenantpath_batch_OrderLine"(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of billing.payment every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_billing.payment', '* * * * *',
  'SELECT tp_filled FROM billing.tenantpath_batch_payment(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of care."RoomBooking" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_care."RoomBooking"', '* * * * *',
  'SELECT tp_filled FROM care."tenantpath_batch_RoomBooking"(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of care."Visit" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_care."Visit"', '* * * * *',
  'SELECT tp_filled FROM care."tenantpath_batch_Visit"(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of registry."StaffRole" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_registry."StaffRole"', '* * * * *',
  'SELECT tp_filled FROM registry."tenantpath_batch_StaffRole"(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of care."Attachment" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_care."Attachment"', '* * * * *',
  'SELECT tp_filled FROM care."tenantpath_batch_Attachment"(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of care."VisitDiagnosis" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_care."VisitDiagnosis"', '* * * * *',
  'SELECT tp_filled FROM care."tenantpath_batch_VisitDiagnosis"(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of care."VisitNote" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_care."VisitNote"', '* * * * *',
  'SELECT tp_filled FROM care."tenantpath_batch_VisitNote"(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of care.measurement every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_care.measurement', '* * * * *',
  'SELECT tp_filled FROM care.tenantpath_batch_measurement(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of care.referral every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_care.referral', '* * * * *',
  'SELECT tp_filled FROM care.tenantpath_batch_referral(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- a batch of care."NoteRevision" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.schedule_in_database(
  'tenantpath_backfill_care."NoteRevision"', '* * * * *',
  'SELECT tp_filled FROM care."tenantpath_batch_NoteRevision"(10000) AS tp_filled WHERE tp_filled <> 0',
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

-- the job that takes off the others
SELECT cron.schedule_in_database(
  'tenantpath_unschedule', '* * * * *',
  'SELECT cron.unschedule(j.jobname) FROM cron.job AS j WHERE j.jobname IN (''tenantpath_backfill_billing."OrderLine"'', ''tenantpath_backfill_billing.payment'', ''tenantpath_backfill_care."RoomBooking"'', ''tenantpath_backfill_care."Visit"'', ''tenantpath_backfill_registry."StaffRole"'', ''tenantpath_backfill_care."Attachment"'', ''tenantpath_backfill_care."VisitDiagnosis"'', ''tenantpath_backfill_care."VisitNote"'', ''tenantpath_backfill_care.measurement'', ''tenantpath_backfill_care.referral'', ''tenantpath_backfill_care."NoteRevision"'') AND (SELECT d.return_message ~ ''^(SELECT )?0( |$)'' FROM cron.job_run_details AS d WHERE d.jobid = j.jobid AND d.status = ''succeeded'' ORDER BY d.runid DESC LIMIT 1) OR j.jobname = ''tenantpath_unschedule'' AND NOT EXISTS (SELECT FROM cron.job AS k WHERE k.jobname IN (''tenantpath_backfill_billing."OrderLine"'', ''tenantpath_backfill_billing.payment'', ''tenantpath_backfill_care."RoomBooking"'', ''tenantpath_backfill_care."Visit"'', ''tenantpath_backfill_registry."StaffRole"'', ''tenantpath_backfill_care."Attachment"'', ''tenantpath_backfill_care."VisitDiagnosis"'', ''tenantpath_backfill_care."VisitNote"'', ''tenantpath_backfill_care.measurement'', ''tenantpath_backfill_care.referral'', ''tenantpath_backfill_care."NoteRevision"''))',
  pg_catalog.current_database());

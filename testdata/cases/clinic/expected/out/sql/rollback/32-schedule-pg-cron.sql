-- rollback/32-schedule-pg-cron.sql: takes off the jobs, in the database of pg_cron.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_unschedule';

-- a batch of care."NoteRevision" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_care."NoteRevision"';

-- a batch of care.referral every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_care.referral';

-- a batch of care.measurement every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_care.measurement';

-- a batch of care."VisitNote" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_care."VisitNote"';

-- a batch of care."VisitDiagnosis" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_care."VisitDiagnosis"';

-- a batch of care."Attachment" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_care."Attachment"';

-- a batch of registry."StaffRole" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_registry."StaffRole"';

-- a batch of care."Visit" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_care."Visit"';

-- a batch of care."RoomBooking" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_care."RoomBooking"';

-- a batch of billing.payment every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_billing.payment';

-- a batch of billing."OrderLine" every minute
-- lock: no lock, no limit · transaction: may run in one
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = 'tenantpath_backfill_billing."OrderLine"';

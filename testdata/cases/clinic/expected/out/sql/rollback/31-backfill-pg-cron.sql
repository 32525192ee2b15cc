-- rollback/31-backfill-pg-cron.sql: undoes 31-backfill-pg-cron.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

-- care."NoteRevision", wave 3, 90 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_NoteRevision"(integer);
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_NoteRevision";

-- care.referral, wave 2, 18 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS care.tenantpath_batch_referral(integer);
DROP INDEX CONCURRENTLY IF EXISTS care.tenantpath_unfilled_referral;

-- care.measurement, wave 2, 300 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS care.tenantpath_batch_measurement(integer);
DROP INDEX CONCURRENTLY IF EXISTS care.tenantpath_unfilled_measurement_2024;
DROP INDEX CONCURRENTLY IF EXISTS care.tenantpath_unfilled_measurement_2025;
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_measurement_Rest";

-- care."VisitNote", wave 2, 180 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_VisitNote"(integer);
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_VisitNote";

-- care."VisitDiagnosis", wave 2, 120 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_VisitDiagnosis"(integer);
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_VisitDiagnosis";

-- care."Attachment", wave 2, 24 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_Attachment"(integer);
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_Attachment";

-- registry."StaffRole", wave 1, 30 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS registry."tenantpath_batch_StaffRole"(integer);
DROP INDEX CONCURRENTLY IF EXISTS registry."tenantpath_unfilled_StaffRole";

-- care."Visit", wave 1, 120 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_Visit"(integer);
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_Visit";

-- care."RoomBooking", wave 1, 24 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS care."tenantpath_batch_RoomBooking"(integer);
DROP INDEX CONCURRENTLY IF EXISTS care."tenantpath_unfilled_RoomBooking";

-- billing.payment, wave 1, 75 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS billing.tenantpath_batch_payment(integer);
DROP INDEX CONCURRENTLY IF EXISTS billing.tenantpath_unfilled_payment;

-- billing."OrderLine", wave 1, 150 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DROP FUNCTION IF EXISTS billing."tenantpath_batch_OrderLine"(integer);
DROP INDEX CONCURRENTLY IF EXISTS billing."tenantpath_unfilled_OrderLine";

SET statement_timeout = '15s';

-- which batch functions come before which
-- lock: no lock, at most 15s · transaction: may run in one
DROP FUNCTION IF EXISTS registry."tenantpath_batches_above_Tenant"(text);

RESET statement_timeout;
RESET lock_timeout;

-- rollback/50-not-null.sql: undoes 50-not-null.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '15s';

-- registry."StaffRole": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE registry."StaffRole" DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE registry."StaffRole" ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- care.referral: "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care.referral DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care.referral'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE care.referral ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- care.measurement: "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care.measurement DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care.measurement'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE care.measurement ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- care."VisitNote": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."VisitNote" DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE care."VisitNote" ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."VisitDiagnosis" DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE care."VisitDiagnosis" ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- care."Visit": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."Visit" DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."Visit"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE care."Visit" ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- care."RoomBooking": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."RoomBooking" DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE care."RoomBooking" ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- care."NoteRevision": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."NoteRevision" DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE care."NoteRevision" ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- care."Attachment": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."Attachment" DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."Attachment"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE care."Attachment" ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- billing.payment: "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE billing.payment DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'billing.payment'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE billing.payment ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

-- billing."OrderLine": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE billing."OrderLine" DROP CONSTRAINT IF EXISTS "tenantpath_TenantCode_not_null";
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE billing."OrderLine" ALTER COLUMN "TenantCode" DROP NOT NULL;
  END IF;
END
$tenantpath$;

RESET statement_timeout;
RESET lock_timeout;

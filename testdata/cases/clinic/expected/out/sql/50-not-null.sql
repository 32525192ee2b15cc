-- 50-not-null.sql: makes the key NOT NULL.
-- Undo: rollback/50-not-null.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout or statement_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;
SET row_security = off;

-- Once a table is distributed, this file must not run, and it must see every row.
DO $tenantpath$
DECLARE
  tp_tables oid[] := ARRAY[
    pg_catalog.to_regclass('audit.entry'),
    pg_catalog.to_regclass('billing."Order"'),
    pg_catalog.to_regclass('billing."OrderLine"'),
    pg_catalog.to_regclass('billing.payment'),
    pg_catalog.to_regclass('care."Attachment"'),
    pg_catalog.to_regclass('care."NoteRevision"'),
    pg_catalog.to_regclass('care."Patient"'),
    pg_catalog.to_regclass('care."RoomBooking"'),
    pg_catalog.to_regclass('care."Visit"'),
    pg_catalog.to_regclass('care."VisitDiagnosis"'),
    pg_catalog.to_regclass('care."VisitNote"'),
    pg_catalog.to_regclass('care.measurement'),
    pg_catalog.to_regclass('care.referral'),
    pg_catalog.to_regclass('registry."Department"'),
    pg_catalog.to_regclass('registry."Site"'),
    pg_catalog.to_regclass('registry."StaffRole"'),
    pg_catalog.to_regclass('registry."Tenant"'),
    pg_catalog.to_regclass('registry.staff'),
    pg_catalog.to_regclass('billing.tariff'),
    pg_catalog.to_regclass('registry.country'),
    pg_catalog.to_regclass('registry.currency'),
    pg_catalog.to_regclass('registry.diagnosis_chapter'),
    pg_catalog.to_regclass('registry.diagnosis_code'),
    pg_catalog.to_regclass('registry.role')
  ]::oid[];
  tp_hidden text;
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid = ANY (tp_tables)) THEN
      RAISE EXCEPTION USING
        MESSAGE = 'a table of this migration is distributed already',
        HINT = '50-not-null.sql is for plain PostgreSQL; go on with the phases from 70.';
    END IF;
  END IF;
  SELECT pg_catalog.string_agg(pg_catalog.format('%I.%I', n.nspname, c.relname), ', ' ORDER BY n.nspname, c.relname)
    INTO tp_hidden
    FROM pg_catalog.pg_class AS c
    JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
   WHERE c.oid = ANY (tp_tables) AND pg_catalog.row_security_active(c.oid);
  IF tp_hidden IS NOT NULL THEN
    RAISE EXCEPTION USING
      ERRCODE = 'insufficient_privilege',
      MESSAGE = 'row-level security hides rows from ' || current_user || ': ' || tp_hidden,
      HINT = 'Run 50-not-null.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- billing."OrderLine": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE billing."OrderLine" VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE billing."OrderLine" ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE billing."OrderLine" DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- billing.payment: "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'billing.payment'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'billing.payment'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE billing.payment ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing.payment'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE billing.payment VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'billing.payment'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE billing.payment ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing.payment'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE billing.payment DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- care."Attachment": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."Attachment"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."Attachment" ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE care."Attachment" VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."Attachment"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE care."Attachment" ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."Attachment" DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- care."NoteRevision": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."NoteRevision" ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE care."NoteRevision" VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE care."NoteRevision" ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."NoteRevision" DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- care."RoomBooking": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."RoomBooking" ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE care."RoomBooking" VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE care."RoomBooking" ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."RoomBooking" DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- care."Visit": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."Visit"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."Visit"'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."Visit" ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Visit"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE care."Visit" VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."Visit"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE care."Visit" ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Visit"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."Visit" DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."VisitDiagnosis" ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE care."VisitDiagnosis" VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE care."VisitDiagnosis" ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."VisitDiagnosis" DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- care."VisitNote": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."VisitNote" ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE care."VisitNote" VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE care."VisitNote" ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care."VisitNote" DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- care.measurement: "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care.measurement'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care.measurement'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care.measurement ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.measurement'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE care.measurement VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care.measurement'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE care.measurement ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.measurement'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care.measurement DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- care.referral: "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care.referral'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care.referral'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care.referral ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.referral'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE care.referral VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'care.referral'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE care.referral ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.referral'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE care.referral DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

-- registry."StaffRole": "TenantCode" becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                        AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE registry."StaffRole" ADD CONSTRAINT "tenantpath_TenantCode_not_null" CHECK ("TenantCode" IS NOT NULL) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null' AND NOT convalidated) THEN
    ALTER TABLE registry."StaffRole" VALIDATE CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND attname = 'TenantCode' AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE registry."StaffRole" ALTER COLUMN "TenantCode" SET NOT NULL;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND conname = 'tenantpath_TenantCode_not_null') THEN
    ALTER TABLE registry."StaffRole" DROP CONSTRAINT "tenantpath_TenantCode_not_null";
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

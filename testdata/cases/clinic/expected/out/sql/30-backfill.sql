-- 30-backfill.sql: fills the key in the rows that are there, parents before children.
-- Undo: rollback/30-backfill.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET lock_timeout = '60s';
SET statement_timeout = 0;
SET row_security = off;

-- Once a table is distributed, this file must not run.
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid IN (
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
                  )) THEN
      RAISE EXCEPTION USING
        MESSAGE = 'a table of this migration is distributed already',
        HINT = '30-backfill.sql is for plain PostgreSQL; go on with the phases from 70.';
    END IF;
  END IF;
END
$tenantpath$;

-- billing."OrderLine", wave 1, 150 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE billing."OrderLine" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM billing."Order" AS p1
   WHERE p1."Id" = t."OrderId"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- billing.payment, wave 1, 75 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE billing.payment AS t
     SET "TenantCode" = p1."TenantCode"
    FROM billing."Order" AS p1
   WHERE p1."Id" = t.order_id
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- care."RoomBooking", wave 1, 24 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE care."RoomBooking" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM registry."Department" AS p1
   WHERE p1."Id" = t."DepartmentId"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- care."Visit", wave 1, 120 rows in the dump; unless a superuser runs this, these triggers fire: stamp
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE care."Visit" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM care."Patient" AS p1
   WHERE p1."Id" = t."PatientId"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- registry."StaffRole", wave 1, 30 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE registry."StaffRole" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM registry.staff AS p1
   WHERE p1.id = t.staff_id
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- care."Attachment", wave 2, 24 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE care."Attachment" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM care."Patient" AS p1
   WHERE p1."Id" = t."PatientId"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
  UPDATE care."Attachment" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM care."Visit" AS p1
   WHERE p1."Id" = t."VisitId"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- care."VisitDiagnosis", wave 2, 120 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE care."VisitDiagnosis" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM care."Visit" AS p1
   WHERE p1."Id" = t."VisitId"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- care."VisitNote", wave 2, 180 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE care."VisitNote" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM care."Visit" AS p1
   WHERE p1."Id" = t."VisitId"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- care.measurement, wave 2, 300 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE care.measurement AS t
     SET "TenantCode" = p1."TenantCode"
    FROM care."Visit" AS p1
   WHERE p1."Id" = t."VisitId"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- care.referral, wave 2, 18 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE care.referral AS t
     SET "TenantCode" = p1."TenantCode"
    FROM care."Visit" AS p1
   WHERE p1."Id" = t.from_visit_id
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

-- care."NoteRevision", wave 3, 90 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  UPDATE care."NoteRevision" AS t
     SET "TenantCode" = p1."TenantCode"
    FROM care."VisitNote" AS p1
   WHERE p1."VisitId" = t."VisitId" AND p1."NoteNo" = t."NoteNo"
     AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

-- 30-backfill.sql: fills the key in the rows that are there, parents before children.
-- Undo: rollback/30-backfill.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout or statement_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '60s';
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
        HINT = '30-backfill.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 30-backfill.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

-- billing."OrderLine", wave 1, 150 rows in the dump
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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
-- lock: ROW EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
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

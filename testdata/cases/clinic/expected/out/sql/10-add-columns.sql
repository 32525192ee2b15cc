-- 10-add-columns.sql: adds the key to the tables that lack it.
-- Undo: rollback/10-add-columns.sql.
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
        HINT = '10-add-columns.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 10-add-columns.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- billing."OrderLine" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE billing."OrderLine" ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'billing."OrderLine"'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'billing."OrderLine"', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- billing.payment gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'billing.payment'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE billing.payment ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'billing.payment'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'billing.payment', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- care."RoomBooking" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'care."RoomBooking"'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE care."RoomBooking" ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'care."RoomBooking"'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'care."RoomBooking"', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- care."Visit" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'care."Visit"'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE care."Visit" ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'care."Visit"'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'care."Visit"', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- registry."StaffRole" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'registry."StaffRole"'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE registry."StaffRole" ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'registry."StaffRole"'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'registry."StaffRole"', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- care."Attachment" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE care."Attachment" ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'care."Attachment"'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'care."Attachment"', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE care."VisitDiagnosis" ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'care."VisitDiagnosis"', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- care."VisitNote" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE care."VisitNote" ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'care."VisitNote"'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'care."VisitNote"', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- care.measurement gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'care.measurement'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE care.measurement ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'care.measurement'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'care.measurement', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- care.referral gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'care.referral'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE care.referral ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'care.referral'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'care.referral', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

-- care."NoteRevision" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = 'care."NoteRevision"'::pg_catalog.regclass
                    AND attname = 'TenantCode' AND NOT attisdropped) THEN
    ALTER TABLE care."NoteRevision" ADD COLUMN "TenantCode" character varying(16) COLLATE pg_catalog."C";
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = 'care."NoteRevision"'::pg_catalog.regclass
                       AND attname = 'TenantCode' AND NOT attisdropped
                       AND atttypid = 'character varying(16)'::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', 'care."NoteRevision"', 'TenantCode'),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

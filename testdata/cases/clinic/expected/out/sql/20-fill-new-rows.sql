-- 20-fill-new-rows.sql: fills the key in rows written from now on.
-- Undo: rollback/20-fill-new-rows.sql.
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
        HINT = '20-fill-new-rows.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 20-fill-new-rows.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- rows written to billing."OrderLine" from now on get the key of their row in billing."Order"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION billing."tenantpath_fill_OrderLine"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW."OrderId" IS NOT DISTINCT FROM OLD."OrderId" THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM billing."Order" AS p1 WHERE p1."Id" = NEW."OrderId";
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'billing."OrderLine": "TenantCode" is not the one that "OrderId" leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON billing."OrderLine"
      FOR EACH ROW EXECUTE FUNCTION billing."tenantpath_fill_OrderLine"();
  END IF;
END
$tenantpath$;

-- rows written to billing.payment from now on get the key of their row in billing."Order"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION billing.tenantpath_fill_payment() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW.order_id IS NOT DISTINCT FROM OLD.order_id THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM billing."Order" AS p1 WHERE p1."Id" = NEW.order_id;
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'billing.payment: "TenantCode" is not the one that order_id leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'billing.payment'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON billing.payment
      FOR EACH ROW EXECUTE FUNCTION billing.tenantpath_fill_payment();
  END IF;
END
$tenantpath$;

-- rows written to care."RoomBooking" from now on get the key of their row in registry."Department"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION care."tenantpath_fill_RoomBooking"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW."DepartmentId" IS NOT DISTINCT FROM OLD."DepartmentId" THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM registry."Department" AS p1 WHERE p1."Id" = NEW."DepartmentId";
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'care."RoomBooking": "TenantCode" is not the one that "DepartmentId" leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."RoomBooking"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON care."RoomBooking"
      FOR EACH ROW EXECUTE FUNCTION care."tenantpath_fill_RoomBooking"();
  END IF;
END
$tenantpath$;

-- rows written to care."Visit" from now on get the key of their row in care."Patient"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION care."tenantpath_fill_Visit"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW."PatientId" IS NOT DISTINCT FROM OLD."PatientId" THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM care."Patient" AS p1 WHERE p1."Id" = NEW."PatientId";
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'care."Visit": "TenantCode" is not the one that "PatientId" leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON care."Visit"
      FOR EACH ROW EXECUTE FUNCTION care."tenantpath_fill_Visit"();
  END IF;
END
$tenantpath$;

-- rows written to registry."StaffRole" from now on get the key of their row in registry.staff
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION registry."tenantpath_fill_StaffRole"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW.staff_id IS NOT DISTINCT FROM OLD.staff_id THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM registry.staff AS p1 WHERE p1.id = NEW.staff_id;
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'registry."StaffRole": "TenantCode" is not the one that staff_id leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'registry."StaffRole"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON registry."StaffRole"
      FOR EACH ROW EXECUTE FUNCTION registry."tenantpath_fill_StaffRole"();
  END IF;
END
$tenantpath$;

-- rows written to care."Attachment" from now on get the key of their row in care."Patient", else of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION care."tenantpath_fill_Attachment"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW."PatientId" IS NOT DISTINCT FROM OLD."PatientId" AND NEW."VisitId" IS NOT DISTINCT FROM OLD."VisitId" THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM care."Patient" AS p1 WHERE p1."Id" = NEW."PatientId";
  IF tp_key IS NULL THEN
    SELECT p1."TenantCode" INTO tp_key FROM care."Visit" AS p1 WHERE p1."Id" = NEW."VisitId";
  END IF;
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'care."Attachment": "TenantCode" is not the one that "PatientId" or "VisitId" leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON care."Attachment"
      FOR EACH ROW EXECUTE FUNCTION care."tenantpath_fill_Attachment"();
  END IF;
END
$tenantpath$;

-- rows written to care."VisitDiagnosis" from now on get the key of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION care."tenantpath_fill_VisitDiagnosis"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW."VisitId" IS NOT DISTINCT FROM OLD."VisitId" THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM care."Visit" AS p1 WHERE p1."Id" = NEW."VisitId";
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'care."VisitDiagnosis": "TenantCode" is not the one that "VisitId" leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON care."VisitDiagnosis"
      FOR EACH ROW EXECUTE FUNCTION care."tenantpath_fill_VisitDiagnosis"();
  END IF;
END
$tenantpath$;

-- rows written to care."VisitNote" from now on get the key of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION care."tenantpath_fill_VisitNote"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW."VisitId" IS NOT DISTINCT FROM OLD."VisitId" THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM care."Visit" AS p1 WHERE p1."Id" = NEW."VisitId";
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'care."VisitNote": "TenantCode" is not the one that "VisitId" leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON care."VisitNote"
      FOR EACH ROW EXECUTE FUNCTION care."tenantpath_fill_VisitNote"();
  END IF;
END
$tenantpath$;

-- rows written to care.measurement from now on get the key of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION care.tenantpath_fill_measurement() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW."VisitId" IS NOT DISTINCT FROM OLD."VisitId" THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM care."Visit" AS p1 WHERE p1."Id" = NEW."VisitId";
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'care.measurement: "TenantCode" is not the one that "VisitId" leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care.measurement'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON care.measurement
      FOR EACH ROW EXECUTE FUNCTION care.tenantpath_fill_measurement();
  END IF;
END
$tenantpath$;

-- rows written to care.referral from now on get the key of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION care.tenantpath_fill_referral() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW.from_visit_id IS NOT DISTINCT FROM OLD.from_visit_id THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM care."Visit" AS p1 WHERE p1."Id" = NEW.from_visit_id;
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'care.referral: "TenantCode" is not the one that from_visit_id leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care.referral'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON care.referral
      FOR EACH ROW EXECUTE FUNCTION care.tenantpath_fill_referral();
  END IF;
END
$tenantpath$;

-- rows written to care."NoteRevision" from now on get the key of their row in care."VisitNote"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION care."tenantpath_fill_NoteRevision"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key character varying(16);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT NULL AND NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode"
       AND NEW."VisitId" IS NOT DISTINCT FROM OLD."VisitId" AND NEW."NoteNo" IS NOT DISTINCT FROM OLD."NoteNo" THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1."TenantCode" INTO tp_key FROM care."VisitNote" AS p1 WHERE p1."VisitId" = NEW."VisitId" AND p1."NoteNo" = NEW."NoteNo";
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."TenantCode" IS NOT DISTINCT FROM OLD."TenantCode" THEN
      NEW."TenantCode" := tp_key;
    END IF;
  END IF;
  IF NEW."TenantCode" IS NULL THEN
    NEW."TenantCode" := tp_key;
  ELSIF NEW."TenantCode" <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'care."NoteRevision": "TenantCode" is not the one that "VisitId", "NoteNo" leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW."TenantCode", tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."NoteRevision"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON care."NoteRevision"
      FOR EACH ROW EXECUTE FUNCTION care."tenantpath_fill_NoteRevision"();
  END IF;
END
$tenantpath$;

-- rows of billing."OrderLine" follow when their row in billing."Order" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION billing."tenantpath_propagate_to_OrderLine"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE billing."OrderLine" AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."Id" = t."OrderId"
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'billing."Order"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_OrderLine') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_OrderLine" AFTER UPDATE ON billing."Order"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION billing."tenantpath_propagate_to_OrderLine"();
  END IF;
END
$tenantpath$;

-- rows of billing.payment follow when their row in billing."Order" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION billing.tenantpath_propagate_to_payment() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE billing.payment AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."Id" = t.order_id
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'billing."Order"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_payment') THEN
    CREATE TRIGGER zz_tenantpath_propagate_to_payment AFTER UPDATE ON billing."Order"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION billing.tenantpath_propagate_to_payment();
  END IF;
END
$tenantpath$;

-- rows of care."RoomBooking" follow when their row in registry."Department" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_propagate_to_RoomBooking"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care."RoomBooking" AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."Id" = t."DepartmentId"
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'registry."Department"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_RoomBooking') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_RoomBooking" AFTER UPDATE ON registry."Department"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care."tenantpath_propagate_to_RoomBooking"();
  END IF;
END
$tenantpath$;

-- rows of care."Visit" follow when their row in care."Patient" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_propagate_to_Visit"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care."Visit" AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."Id" = t."PatientId"
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Patient"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_Visit') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_Visit" AFTER UPDATE ON care."Patient"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care."tenantpath_propagate_to_Visit"();
  END IF;
END
$tenantpath$;

-- rows of registry."StaffRole" follow when their row in registry.staff changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION registry."tenantpath_propagate_to_StaffRole"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE registry."StaffRole" AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW.id = t.staff_id
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'registry.staff'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_StaffRole') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_StaffRole" AFTER UPDATE ON registry.staff
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION registry."tenantpath_propagate_to_StaffRole"();
  END IF;
END
$tenantpath$;

-- rows of care."Attachment" follow when their row in care."Patient" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_propagate_to_Attachment"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care."Attachment" AS t
     SET "TenantCode" = COALESCE((SELECT p1."TenantCode" FROM care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND p1."TenantCode" IS NOT NULL LIMIT 1), (SELECT p1."TenantCode" FROM care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND p1."TenantCode" IS NOT NULL LIMIT 1))
   WHERE NEW."Id" = t."PatientId"
     AND t."TenantCode" <> COALESCE((SELECT p1."TenantCode" FROM care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND p1."TenantCode" IS NOT NULL LIMIT 1), (SELECT p1."TenantCode" FROM care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND p1."TenantCode" IS NOT NULL LIMIT 1));
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Patient"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_Attachment') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_Attachment" AFTER UPDATE ON care."Patient"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care."tenantpath_propagate_to_Attachment"();
  END IF;
END
$tenantpath$;

-- rows of care."Attachment" follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_propagate_to_Attachment/1_b0e0434d"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care."Attachment" AS t
     SET "TenantCode" = COALESCE((SELECT p1."TenantCode" FROM care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND p1."TenantCode" IS NOT NULL LIMIT 1), (SELECT p1."TenantCode" FROM care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND p1."TenantCode" IS NOT NULL LIMIT 1))
   WHERE NEW."Id" = t."VisitId"
     AND t."TenantCode" <> COALESCE((SELECT p1."TenantCode" FROM care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND p1."TenantCode" IS NOT NULL LIMIT 1), (SELECT p1."TenantCode" FROM care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND p1."TenantCode" IS NOT NULL LIMIT 1));
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_Attachment') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_Attachment" AFTER UPDATE ON care."Visit"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care."tenantpath_propagate_to_Attachment/1_b0e0434d"();
  END IF;
END
$tenantpath$;

-- rows of care."VisitDiagnosis" follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_propagate_to_VisitDiagnosis"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care."VisitDiagnosis" AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."Id" = t."VisitId"
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_VisitDiagnosis') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_VisitDiagnosis" AFTER UPDATE ON care."Visit"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care."tenantpath_propagate_to_VisitDiagnosis"();
  END IF;
END
$tenantpath$;

-- rows of care."VisitNote" follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_propagate_to_VisitNote"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care."VisitNote" AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."Id" = t."VisitId"
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_VisitNote') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_VisitNote" AFTER UPDATE ON care."Visit"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care."tenantpath_propagate_to_VisitNote"();
  END IF;
END
$tenantpath$;

-- rows of care.measurement follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care.tenantpath_propagate_to_measurement() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care.measurement AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."Id" = t."VisitId"
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_measurement') THEN
    CREATE TRIGGER zz_tenantpath_propagate_to_measurement AFTER UPDATE ON care."Visit"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care.tenantpath_propagate_to_measurement();
  END IF;
END
$tenantpath$;

-- rows of care.referral follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care.tenantpath_propagate_to_referral() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care.referral AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."Id" = t.from_visit_id
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_referral') THEN
    CREATE TRIGGER zz_tenantpath_propagate_to_referral AFTER UPDATE ON care."Visit"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care.tenantpath_propagate_to_referral();
  END IF;
END
$tenantpath$;

-- rows of care."NoteRevision" follow when their row in care."VisitNote" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_propagate_to_NoteRevision"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE care."NoteRevision" AS t
     SET "TenantCode" = NEW."TenantCode"
   WHERE NEW."VisitId" = t."VisitId" AND NEW."NoteNo" = t."NoteNo"
     AND t."TenantCode" <> NEW."TenantCode";
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_NoteRevision') THEN
    CREATE TRIGGER "zz_tenantpath_propagate_to_NoteRevision" AFTER UPDATE ON care."VisitNote"
      FOR EACH ROW WHEN (NOT (OLD."TenantCode" IS NOT DISTINCT FROM NEW."TenantCode"))
      EXECUTE FUNCTION care."tenantpath_propagate_to_NoteRevision"();
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

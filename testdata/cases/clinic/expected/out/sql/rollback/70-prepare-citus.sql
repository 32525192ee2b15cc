-- rollback/70-prepare-citus.sql: undoes 70-prepare-citus.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '60s';

-- registry."Tenant": "Tenant_HostName_key" is unique no more; its plain index stays
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It fails where two tenants have taken the same value meanwhile.
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('registry."tenantpath_old_Tenant_HostName_key"') AND NOT indisvalid) THEN
    DROP INDEX registry."tenantpath_old_Tenant_HostName_key";
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_old_Tenant_HostName_key" ON registry."Tenant" USING btree ("HostName");
SET statement_timeout = '60s';

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                  WHERE conrelid = 'registry."Tenant"'::pg_catalog.regclass AND conname = 'tenantpath_old_Tenant_HostName_key') THEN
    ALTER TABLE registry."Tenant" ADD CONSTRAINT "tenantpath_old_Tenant_HostName_key" UNIQUE USING INDEX "tenantpath_old_Tenant_HostName_key";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

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

SET statement_timeout = '60s';

-- care."Visit": trigger stamp goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'care."Visit"'::pg_catalog.regclass AND tgname = 'stamp') THEN
    CREATE TRIGGER stamp BEFORE UPDATE OF state ON care."Visit" FOR EACH ROW WHEN ((old.state IS DISTINCT FROM new.state)) EXECUTE FUNCTION care.stamp();
  END IF;
END
$tenantpath$;

-- registry.staff: foreign key "staff_TenantCode_fkey" to registry."Tenant" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry.staff'::pg_catalog.regclass
                    AND r.conname = 'staff_TenantCode_fkey') THEN
    ALTER TABLE registry.staff ADD CONSTRAINT "staff_TenantCode_fkey"
      FOREIGN KEY ("TenantCode") REFERENCES registry."Tenant"("Code") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry.staff'::pg_catalog.regclass
                AND conname = 'staff_TenantCode_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry.staff VALIDATE CONSTRAINT "staff_TenantCode_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry.diagnosis_code: foreign key diagnosis_code_chapter_no_fkey to registry.diagnosis_chapter again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry.diagnosis_code'::pg_catalog.regclass
                    AND r.conname = 'diagnosis_code_chapter_no_fkey') THEN
    ALTER TABLE registry.diagnosis_code ADD CONSTRAINT diagnosis_code_chapter_no_fkey
      FOREIGN KEY (chapter_no) REFERENCES registry.diagnosis_chapter(chapter_no) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry.diagnosis_code'::pg_catalog.regclass
                AND conname = 'diagnosis_code_chapter_no_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry.diagnosis_code VALIDATE CONSTRAINT diagnosis_code_chapter_no_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry.country: foreign key country_currency_code_fkey to registry.currency again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry.country'::pg_catalog.regclass
                    AND r.conname = 'country_currency_code_fkey') THEN
    ALTER TABLE registry.country ADD CONSTRAINT country_currency_code_fkey
      FOREIGN KEY (currency_code) REFERENCES registry.currency(code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry.country'::pg_catalog.regclass
                AND conname = 'country_currency_code_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry.country VALIDATE CONSTRAINT country_currency_code_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry."Tenant": foreign key "Tenant_country_code_fkey" to registry.country again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Tenant"'::pg_catalog.regclass
                    AND r.conname = 'Tenant_country_code_fkey') THEN
    ALTER TABLE registry."Tenant" ADD CONSTRAINT "Tenant_country_code_fkey"
      FOREIGN KEY (country_code) REFERENCES registry.country(code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."Tenant"'::pg_catalog.regclass
                AND conname = 'Tenant_country_code_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."Tenant" VALIDATE CONSTRAINT "Tenant_country_code_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry."StaffRole": foreign key "StaffRole_staff_id_fkey" to registry.staff again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                    AND r.conname = 'StaffRole_staff_id_fkey') THEN
    ALTER TABLE registry."StaffRole" ADD CONSTRAINT "StaffRole_staff_id_fkey"
      FOREIGN KEY ("TenantCode", staff_id) REFERENCES registry.staff("TenantCode", id) ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND conname = 'StaffRole_staff_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."StaffRole" VALIDATE CONSTRAINT "StaffRole_staff_id_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry."StaffRole": foreign key "StaffRole_role_code_fkey" to registry.role again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                    AND r.conname = 'StaffRole_role_code_fkey') THEN
    ALTER TABLE registry."StaffRole" ADD CONSTRAINT "StaffRole_role_code_fkey"
      FOREIGN KEY (role_code) REFERENCES registry.role(code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND conname = 'StaffRole_role_code_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."StaffRole" VALIDATE CONSTRAINT "StaffRole_role_code_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry."Site": foreign key "Site_country_code_fkey" to registry.country again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Site"'::pg_catalog.regclass
                    AND r.conname = 'Site_country_code_fkey') THEN
    ALTER TABLE registry."Site" ADD CONSTRAINT "Site_country_code_fkey"
      FOREIGN KEY (country_code) REFERENCES registry.country(code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."Site"'::pg_catalog.regclass
                AND conname = 'Site_country_code_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."Site" VALIDATE CONSTRAINT "Site_country_code_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry."Site": foreign key "Site_TenantCode_fkey" to registry."Tenant" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Site"'::pg_catalog.regclass
                    AND r.conname = 'Site_TenantCode_fkey') THEN
    ALTER TABLE registry."Site" ADD CONSTRAINT "Site_TenantCode_fkey"
      FOREIGN KEY ("TenantCode") REFERENCES registry."Tenant"("Code") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."Site"'::pg_catalog.regclass
                AND conname = 'Site_TenantCode_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."Site" VALIDATE CONSTRAINT "Site_TenantCode_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry."Department": foreign key "Department_TenantCode_SiteNo_fkey" to registry."Site" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Department"'::pg_catalog.regclass
                    AND r.conname = 'Department_TenantCode_SiteNo_fkey') THEN
    ALTER TABLE registry."Department" ADD CONSTRAINT "Department_TenantCode_SiteNo_fkey"
      FOREIGN KEY ("TenantCode", "SiteNo") REFERENCES registry."Site"("TenantCode", "SiteNo") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."Department"'::pg_catalog.regclass
                AND conname = 'Department_TenantCode_SiteNo_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."Department" VALIDATE CONSTRAINT "Department_TenantCode_SiteNo_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- registry."Department": foreign key "Department_ParentId_fkey" to registry."Department" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Department"'::pg_catalog.regclass
                    AND r.conname = 'Department_ParentId_fkey') THEN
    ALTER TABLE registry."Department" ADD CONSTRAINT "Department_ParentId_fkey"
      FOREIGN KEY ("TenantCode", "ParentId") REFERENCES registry."Department"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."Department"'::pg_catalog.regclass
                AND conname = 'Department_ParentId_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."Department" VALIDATE CONSTRAINT "Department_ParentId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care.referral: foreign key referral_to_visit_id_fkey to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                    AND r.conname = 'referral_to_visit_id_fkey') THEN
    ALTER TABLE care.referral ADD CONSTRAINT referral_to_visit_id_fkey
      FOREIGN KEY ("TenantCode", to_visit_id) REFERENCES care."Visit"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.referral'::pg_catalog.regclass
                AND conname = 'referral_to_visit_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE care.referral VALIDATE CONSTRAINT referral_to_visit_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care.referral: foreign key referral_from_visit_id_fkey to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                    AND r.conname = 'referral_from_visit_id_fkey') THEN
    ALTER TABLE care.referral ADD CONSTRAINT referral_from_visit_id_fkey
      FOREIGN KEY ("TenantCode", from_visit_id) REFERENCES care."Visit"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.referral'::pg_catalog.regclass
                AND conname = 'referral_from_visit_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE care.referral VALIDATE CONSTRAINT referral_from_visit_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

SET statement_timeout = '0';

-- care.measurement: foreign key "measurement_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.measurement'::pg_catalog.regclass
                    AND r.conname = 'measurement_VisitId_fkey') THEN
    ALTER TABLE care.measurement ADD CONSTRAINT "measurement_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."VisitNote": foreign key "VisitNote_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND r.conname = 'VisitNote_VisitId_fkey') THEN
    ALTER TABLE care."VisitNote" ADD CONSTRAINT "VisitNote_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id") ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND conname = 'VisitNote_VisitId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."VisitNote" VALIDATE CONSTRAINT "VisitNote_VisitId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."VisitNote": foreign key "VisitNote_AuthorId_fkey" to registry.staff again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND r.conname = 'VisitNote_AuthorId_fkey') THEN
    ALTER TABLE care."VisitNote" ADD CONSTRAINT "VisitNote_AuthorId_fkey"
      FOREIGN KEY ("TenantCode", "AuthorId") REFERENCES registry.staff("TenantCode", id) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND conname = 'VisitNote_AuthorId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."VisitNote" VALIDATE CONSTRAINT "VisitNote_AuthorId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_code_fkey" to registry.diagnosis_code again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                    AND r.conname = 'VisitDiagnosis_code_fkey') THEN
    ALTER TABLE care."VisitDiagnosis" ADD CONSTRAINT "VisitDiagnosis_code_fkey"
      FOREIGN KEY (code) REFERENCES registry.diagnosis_code(code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND conname = 'VisitDiagnosis_code_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."VisitDiagnosis" VALIDATE CONSTRAINT "VisitDiagnosis_code_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                    AND r.conname = 'VisitDiagnosis_VisitId_fkey') THEN
    ALTER TABLE care."VisitDiagnosis" ADD CONSTRAINT "VisitDiagnosis_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id") ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND conname = 'VisitDiagnosis_VisitId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."VisitDiagnosis" VALIDATE CONSTRAINT "VisitDiagnosis_VisitId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."Visit": foreign key "Visit_PatientId_fkey" to care."Patient" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                    AND r.conname = 'Visit_PatientId_fkey') THEN
    ALTER TABLE care."Visit" ADD CONSTRAINT "Visit_PatientId_fkey"
      FOREIGN KEY ("TenantCode", "PatientId") REFERENCES care."Patient"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Visit"'::pg_catalog.regclass
                AND conname = 'Visit_PatientId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Visit" VALIDATE CONSTRAINT "Visit_PatientId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."Visit": foreign key "Visit_DepartmentId_fkey" to registry."Department" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                    AND r.conname = 'Visit_DepartmentId_fkey') THEN
    ALTER TABLE care."Visit" ADD CONSTRAINT "Visit_DepartmentId_fkey"
      FOREIGN KEY ("TenantCode", "DepartmentId") REFERENCES registry."Department"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Visit"'::pg_catalog.regclass
                AND conname = 'Visit_DepartmentId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Visit" VALIDATE CONSTRAINT "Visit_DepartmentId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."RoomBooking": foreign key "RoomBooking_DepartmentId_fkey" to registry."Department" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                    AND r.conname = 'RoomBooking_DepartmentId_fkey') THEN
    ALTER TABLE care."RoomBooking" ADD CONSTRAINT "RoomBooking_DepartmentId_fkey"
      FOREIGN KEY ("TenantCode", "DepartmentId") REFERENCES registry."Department"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND conname = 'RoomBooking_DepartmentId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."RoomBooking" VALIDATE CONSTRAINT "RoomBooking_DepartmentId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."Patient": foreign key "Patient_TenantCode_fkey" to registry."Tenant" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Patient"'::pg_catalog.regclass
                    AND r.conname = 'Patient_TenantCode_fkey') THEN
    ALTER TABLE care."Patient" ADD CONSTRAINT "Patient_TenantCode_fkey"
      FOREIGN KEY ("TenantCode") REFERENCES registry."Tenant"("Code") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Patient"'::pg_catalog.regclass
                AND conname = 'Patient_TenantCode_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Patient" VALIDATE CONSTRAINT "Patient_TenantCode_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."NoteRevision": foreign key "NoteRevision_note_fkey" to care."VisitNote" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                    AND r.conname = 'NoteRevision_note_fkey') THEN
    ALTER TABLE care."NoteRevision" ADD CONSTRAINT "NoteRevision_note_fkey"
      FOREIGN KEY ("TenantCode", "VisitId", "NoteNo") REFERENCES care."VisitNote"("TenantCode", "VisitId", "NoteNo") MATCH FULL ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND conname = 'NoteRevision_note_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."NoteRevision" VALIDATE CONSTRAINT "NoteRevision_note_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."Attachment": foreign key "Attachment_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND r.conname = 'Attachment_VisitId_fkey') THEN
    ALTER TABLE care."Attachment" ADD CONSTRAINT "Attachment_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass
                AND conname = 'Attachment_VisitId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Attachment" VALIDATE CONSTRAINT "Attachment_VisitId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- care."Attachment": foreign key "Attachment_PatientId_fkey" to care."Patient" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND r.conname = 'Attachment_PatientId_fkey') THEN
    ALTER TABLE care."Attachment" ADD CONSTRAINT "Attachment_PatientId_fkey"
      FOREIGN KEY ("TenantCode", "PatientId") REFERENCES care."Patient"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass
                AND conname = 'Attachment_PatientId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Attachment" VALIDATE CONSTRAINT "Attachment_PatientId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- billing.tariff: foreign key tariff_currency_code_fkey to registry.currency again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing.tariff'::pg_catalog.regclass
                    AND r.conname = 'tariff_currency_code_fkey') THEN
    ALTER TABLE billing.tariff ADD CONSTRAINT tariff_currency_code_fkey
      FOREIGN KEY (currency_code) REFERENCES registry.currency(code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing.tariff'::pg_catalog.regclass
                AND conname = 'tariff_currency_code_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing.tariff VALIDATE CONSTRAINT tariff_currency_code_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- billing.payment: foreign key payment_order_id_fkey to billing."Order" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing.payment'::pg_catalog.regclass
                    AND r.conname = 'payment_order_id_fkey') THEN
    ALTER TABLE billing.payment ADD CONSTRAINT payment_order_id_fkey
      FOREIGN KEY ("TenantCode", order_id) REFERENCES billing."Order"("TenantCode", "Id") DEFERRABLE NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing.payment'::pg_catalog.regclass
                AND conname = 'payment_order_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing.payment VALIDATE CONSTRAINT payment_order_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- billing."OrderLine": foreign key "OrderLine_tariff_code_fkey" to billing.tariff again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND r.conname = 'OrderLine_tariff_code_fkey') THEN
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "OrderLine_tariff_code_fkey"
      FOREIGN KEY (tariff_code) REFERENCES billing.tariff(code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND conname = 'OrderLine_tariff_code_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."OrderLine" VALIDATE CONSTRAINT "OrderLine_tariff_code_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- billing."OrderLine": foreign key "OrderLine_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND r.conname = 'OrderLine_VisitId_fkey') THEN
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "OrderLine_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND conname = 'OrderLine_VisitId_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."OrderLine" VALIDATE CONSTRAINT "OrderLine_VisitId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- billing."OrderLine": foreign key "OrderLine_OrderId_fkey" to billing."Order" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND r.conname = 'OrderLine_OrderId_fkey') THEN
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "OrderLine_OrderId_fkey"
      FOREIGN KEY ("TenantCode", "OrderId") REFERENCES billing."Order"("TenantCode", "Id") ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND conname = 'OrderLine_OrderId_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."OrderLine" VALIDATE CONSTRAINT "OrderLine_OrderId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- billing."Order": foreign key "Order_last_line_fkey" to billing."OrderLine" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                    AND r.conname = 'Order_last_line_fkey') THEN
    ALTER TABLE billing."Order" ADD CONSTRAINT "Order_last_line_fkey"
      FOREIGN KEY ("TenantCode", "Id", "LastLineNo") REFERENCES billing."OrderLine"("TenantCode", "OrderId", "LineNo") DEFERRABLE INITIALLY DEFERRED NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."Order"'::pg_catalog.regclass
                AND conname = 'Order_last_line_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."Order" VALIDATE CONSTRAINT "Order_last_line_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- billing."Order": foreign key "Order_TenantCode_fkey" to registry."Tenant" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                    AND r.conname = 'Order_TenantCode_fkey') THEN
    ALTER TABLE billing."Order" ADD CONSTRAINT "Order_TenantCode_fkey"
      FOREIGN KEY ("TenantCode") REFERENCES registry."Tenant"("Code") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."Order"'::pg_catalog.regclass
                AND conname = 'Order_TenantCode_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."Order" VALIDATE CONSTRAINT "Order_TenantCode_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- billing."Order": foreign key "Order_PatientId_fkey" to care."Patient" again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                    AND r.conname = 'Order_PatientId_fkey') THEN
    ALTER TABLE billing."Order" ADD CONSTRAINT "Order_PatientId_fkey"
      FOREIGN KEY ("TenantCode", "PatientId") REFERENCES care."Patient"("TenantCode", "Id") NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."Order"'::pg_catalog.regclass
                AND conname = 'Order_PatientId_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."Order" VALIDATE CONSTRAINT "Order_PatientId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- materialized views are set aside, and what Citus loses when it begins to manage a table
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
SET statement_timeout = '0';
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('registry.tenantpath_set_aside') IS NULL THEN
    RETURN;
  END IF;
DECLARE
  tp_statement record;
BEGIN
  -- What was set aside last needs nothing of what was set aside before it.
  FOR tp_statement IN EXECUTE 'SELECT kind, statement FROM registry.tenantpath_set_aside ORDER BY kind = ''refresh'', batch DESC, place' LOOP
    -- What a query calls may name tables by the search path of the database.
    PERFORM pg_catalog.set_config('search_path', CASE tp_statement.kind WHEN 'refresh'
      THEN (SELECT reset_val FROM pg_catalog.pg_settings WHERE name = 'search_path') ELSE 'pg_catalog' END, true);
    PERFORM pg_catalog.set_config('check_function_bodies', 'off', true);
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    -- Citus refuses these. Rules are on the coordinator only; shards are what they were before.
    PERFORM pg_catalog.set_config('citus.enable_ddl_propagation', CASE tp_statement.kind WHEN 'here' THEN 'off' ELSE 'on' END, true);
    IF tp_statement.kind IN ('create', 'here') THEN
      EXECUTE tp_statement.statement;
    ELSE
      BEGIN
        EXECUTE tp_statement.statement;
      EXCEPTION WHEN OTHERS THEN
        RAISE WARNING USING MESSAGE = SQLERRM, DETAIL = tp_statement.statement;
      END;
    END IF;
  END LOOP;
END
;
END
$tenantpath$;

SET statement_timeout = '60s';
DROP TABLE IF EXISTS registry.tenantpath_set_aside;

RESET statement_timeout;
RESET lock_timeout;

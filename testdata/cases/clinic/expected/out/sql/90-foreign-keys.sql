-- 90-foreign-keys.sql: adds the foreign keys again, and what managed tables lost.
-- Undo: rollback/90-foreign-keys.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout or statement_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;
SET row_security = off;

-- This server must be the coordinator of a Citus cluster.
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NULL THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this database has no Citus',
      HINT = '90-foreign-keys.sql runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '90-foreign-keys.sql runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run 90-foreign-keys.sql in a new session.';
  END IF;
END
$tenantpath$;

-- billing."Order": foreign key "Order_PatientId_fkey" to care."Patient" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                    AND r.conname = 'Order_PatientId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing."Order" ADD CONSTRAINT "Order_PatientId_fkey"
      FOREIGN KEY ("TenantCode", "PatientId") REFERENCES care."Patient"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- billing."Order": foreign key "Order_TenantCode_fkey" to registry."Tenant" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                    AND r.conname = 'Order_TenantCode_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing."Order" ADD CONSTRAINT "Order_TenantCode_fkey"
      FOREIGN KEY ("TenantCode") REFERENCES registry."Tenant"("Code");
  END IF;
END
$tenantpath$;

-- billing."Order": foreign key "Order_last_line_fkey" to billing."OrderLine" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                    AND r.conname = 'Order_last_line_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing."Order" ADD CONSTRAINT "Order_last_line_fkey"
      FOREIGN KEY ("TenantCode", "Id", "LastLineNo") REFERENCES billing."OrderLine"("TenantCode", "OrderId", "LineNo") DEFERRABLE INITIALLY DEFERRED;
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_OrderId_fkey" to billing."Order" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND r.conname = 'OrderLine_OrderId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "OrderLine_OrderId_fkey"
      FOREIGN KEY ("TenantCode", "OrderId") REFERENCES billing."Order"("TenantCode", "Id") ON DELETE CASCADE;
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND r.conname = 'OrderLine_VisitId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "OrderLine_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_tariff_code_fkey" to billing.tariff again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND r.conname = 'OrderLine_tariff_code_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "OrderLine_tariff_code_fkey"
      FOREIGN KEY (tariff_code) REFERENCES billing.tariff(code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND conname = 'OrderLine_tariff_code_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing."OrderLine" VALIDATE CONSTRAINT "OrderLine_tariff_code_fkey";
  END IF;
END
$tenantpath$;

-- billing.payment: foreign key payment_order_id_fkey to billing."Order" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing.payment'::pg_catalog.regclass
                    AND r.conname = 'payment_order_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing.payment ADD CONSTRAINT payment_order_id_fkey
      FOREIGN KEY ("TenantCode", order_id) REFERENCES billing."Order"("TenantCode", "Id") DEFERRABLE;
  END IF;
END
$tenantpath$;

-- billing.tariff: foreign key tariff_currency_code_fkey to registry.currency again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing.tariff'::pg_catalog.regclass
                    AND r.conname = 'tariff_currency_code_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing.tariff ADD CONSTRAINT tariff_currency_code_fkey
      FOREIGN KEY (currency_code) REFERENCES registry.currency(code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing.tariff'::pg_catalog.regclass
                AND conname = 'tariff_currency_code_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE billing.tariff VALIDATE CONSTRAINT tariff_currency_code_fkey;
  END IF;
END
$tenantpath$;

-- care."Attachment": foreign key "Attachment_PatientId_fkey" to care."Patient" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND r.conname = 'Attachment_PatientId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."Attachment" ADD CONSTRAINT "Attachment_PatientId_fkey"
      FOREIGN KEY ("TenantCode", "PatientId") REFERENCES care."Patient"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- care."Attachment": foreign key "Attachment_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND r.conname = 'Attachment_VisitId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."Attachment" ADD CONSTRAINT "Attachment_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- care."NoteRevision": foreign key "NoteRevision_note_fkey" to care."VisitNote" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                    AND r.conname = 'NoteRevision_note_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."NoteRevision" ADD CONSTRAINT "NoteRevision_note_fkey"
      FOREIGN KEY ("TenantCode", "VisitId", "NoteNo") REFERENCES care."VisitNote"("TenantCode", "VisitId", "NoteNo") MATCH FULL ON DELETE CASCADE;
  END IF;
END
$tenantpath$;

-- care."Patient": foreign key "Patient_TenantCode_fkey" to registry."Tenant" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Patient"'::pg_catalog.regclass
                    AND r.conname = 'Patient_TenantCode_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."Patient" ADD CONSTRAINT "Patient_TenantCode_fkey"
      FOREIGN KEY ("TenantCode") REFERENCES registry."Tenant"("Code");
  END IF;
END
$tenantpath$;

-- care."RoomBooking": foreign key "RoomBooking_DepartmentId_fkey" to registry."Department" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                    AND r.conname = 'RoomBooking_DepartmentId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."RoomBooking" ADD CONSTRAINT "RoomBooking_DepartmentId_fkey"
      FOREIGN KEY ("TenantCode", "DepartmentId") REFERENCES registry."Department"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- care."Visit": foreign key "Visit_DepartmentId_fkey" to registry."Department" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                    AND r.conname = 'Visit_DepartmentId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."Visit" ADD CONSTRAINT "Visit_DepartmentId_fkey"
      FOREIGN KEY ("TenantCode", "DepartmentId") REFERENCES registry."Department"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- care."Visit": foreign key "Visit_PatientId_fkey" to care."Patient" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                    AND r.conname = 'Visit_PatientId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."Visit" ADD CONSTRAINT "Visit_PatientId_fkey"
      FOREIGN KEY ("TenantCode", "PatientId") REFERENCES care."Patient"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                    AND r.conname = 'VisitDiagnosis_VisitId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."VisitDiagnosis" ADD CONSTRAINT "VisitDiagnosis_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id") ON DELETE CASCADE;
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_code_fkey" to registry.diagnosis_code again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                    AND r.conname = 'VisitDiagnosis_code_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."VisitDiagnosis" ADD CONSTRAINT "VisitDiagnosis_code_fkey"
      FOREIGN KEY (code) REFERENCES registry.diagnosis_code(code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND conname = 'VisitDiagnosis_code_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."VisitDiagnosis" VALIDATE CONSTRAINT "VisitDiagnosis_code_fkey";
  END IF;
END
$tenantpath$;

-- care."VisitNote": foreign key "VisitNote_AuthorId_fkey" to registry.staff again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND r.conname = 'VisitNote_AuthorId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."VisitNote" ADD CONSTRAINT "VisitNote_AuthorId_fkey"
      FOREIGN KEY ("TenantCode", "AuthorId") REFERENCES registry.staff("TenantCode", id);
  END IF;
END
$tenantpath$;

-- care."VisitNote": foreign key "VisitNote_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND r.conname = 'VisitNote_VisitId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care."VisitNote" ADD CONSTRAINT "VisitNote_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id") ON DELETE CASCADE;
  END IF;
END
$tenantpath$;

-- care.measurement: foreign key "measurement_VisitId_fkey" to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.measurement'::pg_catalog.regclass
                    AND r.conname = 'measurement_VisitId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care.measurement ADD CONSTRAINT "measurement_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- care.referral: foreign key referral_from_visit_id_fkey to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                    AND r.conname = 'referral_from_visit_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care.referral ADD CONSTRAINT referral_from_visit_id_fkey
      FOREIGN KEY ("TenantCode", from_visit_id) REFERENCES care."Visit"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- care.referral: foreign key referral_to_visit_id_fkey to care."Visit" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                    AND r.conname = 'referral_to_visit_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE care.referral ADD CONSTRAINT referral_to_visit_id_fkey
      FOREIGN KEY ("TenantCode", to_visit_id) REFERENCES care."Visit"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- registry."Department": foreign key "Department_ParentId_fkey" to registry."Department" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Department"'::pg_catalog.regclass
                    AND r.conname = 'Department_ParentId_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."Department" ADD CONSTRAINT "Department_ParentId_fkey"
      FOREIGN KEY ("TenantCode", "ParentId") REFERENCES registry."Department"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

-- registry."Department": foreign key "Department_TenantCode_SiteNo_fkey" to registry."Site" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Department"'::pg_catalog.regclass
                    AND r.conname = 'Department_TenantCode_SiteNo_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."Department" ADD CONSTRAINT "Department_TenantCode_SiteNo_fkey"
      FOREIGN KEY ("TenantCode", "SiteNo") REFERENCES registry."Site"("TenantCode", "SiteNo");
  END IF;
END
$tenantpath$;

-- registry."Site": foreign key "Site_TenantCode_fkey" to registry."Tenant" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Site"'::pg_catalog.regclass
                    AND r.conname = 'Site_TenantCode_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."Site" ADD CONSTRAINT "Site_TenantCode_fkey"
      FOREIGN KEY ("TenantCode") REFERENCES registry."Tenant"("Code");
  END IF;
END
$tenantpath$;

-- registry."Site": foreign key "Site_country_code_fkey" to registry.country again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Site"'::pg_catalog.regclass
                    AND r.conname = 'Site_country_code_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."Site" ADD CONSTRAINT "Site_country_code_fkey"
      FOREIGN KEY (country_code) REFERENCES registry.country(code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."Site"'::pg_catalog.regclass
                AND conname = 'Site_country_code_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."Site" VALIDATE CONSTRAINT "Site_country_code_fkey";
  END IF;
END
$tenantpath$;

-- registry."StaffRole": foreign key "StaffRole_role_code_fkey" to registry.role again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                    AND r.conname = 'StaffRole_role_code_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."StaffRole" ADD CONSTRAINT "StaffRole_role_code_fkey"
      FOREIGN KEY (role_code) REFERENCES registry.role(code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND conname = 'StaffRole_role_code_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."StaffRole" VALIDATE CONSTRAINT "StaffRole_role_code_fkey";
  END IF;
END
$tenantpath$;

-- registry."StaffRole": foreign key "StaffRole_staff_id_fkey" to registry.staff again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                    AND r.conname = 'StaffRole_staff_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."StaffRole" ADD CONSTRAINT "StaffRole_staff_id_fkey"
      FOREIGN KEY ("TenantCode", staff_id) REFERENCES registry.staff("TenantCode", id) ON DELETE CASCADE;
  END IF;
END
$tenantpath$;

-- registry."Tenant": foreign key "Tenant_country_code_fkey" to registry.country again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Tenant"'::pg_catalog.regclass
                    AND r.conname = 'Tenant_country_code_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."Tenant" ADD CONSTRAINT "Tenant_country_code_fkey"
      FOREIGN KEY (country_code) REFERENCES registry.country(code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."Tenant"'::pg_catalog.regclass
                AND conname = 'Tenant_country_code_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry."Tenant" VALIDATE CONSTRAINT "Tenant_country_code_fkey";
  END IF;
END
$tenantpath$;

-- registry.country: foreign key country_currency_code_fkey to registry.currency again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry.country'::pg_catalog.regclass
                    AND r.conname = 'country_currency_code_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry.country ADD CONSTRAINT country_currency_code_fkey
      FOREIGN KEY (currency_code) REFERENCES registry.currency(code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry.country'::pg_catalog.regclass
                AND conname = 'country_currency_code_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry.country VALIDATE CONSTRAINT country_currency_code_fkey;
  END IF;
END
$tenantpath$;

-- registry.diagnosis_code: foreign key diagnosis_code_chapter_no_fkey to registry.diagnosis_chapter again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry.diagnosis_code'::pg_catalog.regclass
                    AND r.conname = 'diagnosis_code_chapter_no_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry.diagnosis_code ADD CONSTRAINT diagnosis_code_chapter_no_fkey
      FOREIGN KEY (chapter_no) REFERENCES registry.diagnosis_chapter(chapter_no) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry.diagnosis_code'::pg_catalog.regclass
                AND conname = 'diagnosis_code_chapter_no_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry.diagnosis_code VALIDATE CONSTRAINT diagnosis_code_chapter_no_fkey;
  END IF;
END
$tenantpath$;

-- registry.staff: foreign key "staff_TenantCode_fkey" to registry."Tenant" again
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry.staff'::pg_catalog.regclass
                    AND r.conname = 'staff_TenantCode_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE registry.staff ADD CONSTRAINT "staff_TenantCode_fkey"
      FOREIGN KEY ("TenantCode") REFERENCES registry."Tenant"("Code");
  END IF;
END
$tenantpath$;

-- what phase 70 set aside is made again
-- lock: ACCESS EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
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

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

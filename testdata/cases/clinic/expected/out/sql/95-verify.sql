-- 95-verify.sql: checks placement, counts and constraints.
-- Undo: rollback/95-verify.sql.
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
      HINT = '95-verify.sql runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '95-verify.sql runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run 95-verify.sql in a new session.';
  END IF;
END
$tenantpath$;

-- lock: ACCESS SHARE, while it counts rows, no limit · transaction: may run in one
-- Everything is looked at before anything is raised.
DO $tenantpath$
DECLARE
  tp_problems text[] := '{}';
  tp_counted record;
  tp_rows bigint;
BEGIN
  -- billing.tariff
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('billing.tariff')
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', 'billing.tariff');
  END IF;
  -- registry.country
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry.country')
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', 'registry.country');
  END IF;
  -- registry.currency
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry.currency')
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', 'registry.currency');
  END IF;
  -- registry.diagnosis_chapter
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry.diagnosis_chapter')
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', 'registry.diagnosis_chapter');
  END IF;
  -- registry.diagnosis_code
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry.diagnosis_code')
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', 'registry.diagnosis_code');
  END IF;
  -- registry.role
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry.role')
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', 'registry.role');
  END IF;
  -- audit.entry
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('audit.entry')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'audit.entry', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- billing."Order"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('billing."Order"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'billing."Order"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- billing."OrderLine"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('billing."OrderLine"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'billing."OrderLine"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- billing.payment
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('billing.payment')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'billing.payment', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care."Attachment"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care."Attachment"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care."Attachment"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care."NoteRevision"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care."NoteRevision"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care."NoteRevision"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care."Patient"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care."Patient"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care."Patient"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care."RoomBooking"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care."RoomBooking"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care."RoomBooking"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care."Visit"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care."Visit"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care."Visit"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care."VisitDiagnosis"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care."VisitDiagnosis"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care."VisitDiagnosis"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care."VisitNote"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care."VisitNote"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care."VisitNote"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care.measurement
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care.measurement')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care.measurement', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- care.referral
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('care.referral')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'care.referral', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- registry."Department"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry."Department"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'registry."Department"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- registry."Site"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry."Site"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'registry."Site"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- registry."StaffRole"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry."StaffRole"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'registry."StaffRole"', 'TenantCode', 'registry."Tenant"');
  END IF;
  -- registry."Tenant"
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry."Tenant"')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'Code'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'registry."Tenant"', 'Code', 'registry."Tenant"');
  END IF;
  -- registry.staff
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('registry.staff')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'TenantCode'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('registry."Tenant"'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'registry.staff', 'TenantCode', 'registry."Tenant"');
  END IF;
  SELECT tp_problems || coalesce(pg_catalog.array_agg(
           e.relation || ': ' || e.name || CASE WHEN r.oid IS NULL THEN ' is missing' ELSE ' is not validated' END ORDER BY e.relation, e.name), '{}')
    INTO tp_problems
    FROM (VALUES
      ('billing.tariff', 'tariff_pkey', 'p', true),
      ('billing.tariff', 'tariff_currency_code_fkey', 'f', true),
      ('registry.country', 'country_pkey', 'p', true),
      ('registry.country', 'country_currency_code_fkey', 'f', true),
      ('registry.currency', 'currency_pkey', 'p', true),
      ('registry.diagnosis_chapter', 'diagnosis_chapter_pkey', 'p', true),
      ('registry.diagnosis_code', 'diagnosis_code_pkey', 'p', true),
      ('registry.diagnosis_code', 'diagnosis_code_chapter_no_fkey', 'f', true),
      ('registry.role', 'role_pkey', 'p', true),
      ('billing."Order"', 'Order_pkey', 'p', true),
      ('billing."Order"', 'Order_PatientId_fkey', 'f', true),
      ('billing."Order"', 'Order_TenantCode_fkey', 'f', true),
      ('billing."Order"', 'Order_last_line_fkey', 'f', true),
      ('billing."OrderLine"', 'OrderLine_pkey', 'p', true),
      ('billing."OrderLine"', 'OrderLine_OrderId_fkey', 'f', true),
      ('billing."OrderLine"', 'OrderLine_VisitId_fkey', 'f', true),
      ('billing."OrderLine"', 'OrderLine_tariff_code_fkey', 'f', true),
      ('billing.payment', 'payment_pkey', 'p', true),
      ('billing.payment', 'payment_reference_key', 'u', true),
      ('billing.payment', 'payment_order_id_fkey', 'f', true),
      ('care."Attachment"', 'Attachment_pkey', 'p', true),
      ('care."Attachment"', 'Attachment_PatientId_fkey', 'f', true),
      ('care."Attachment"', 'Attachment_VisitId_fkey', 'f', true),
      ('care."NoteRevision"', 'NoteRevision_pkey', 'p', true),
      ('care."NoteRevision"', 'NoteRevision_note_fkey', 'f', true),
      ('care."Patient"', 'Patient_pkey', 'p', true),
      ('care."Patient"', 'Patient_TenantCode_RecordNo_key', 'u', true),
      ('care."Patient"', 'Patient_TenantCode_fkey', 'f', true),
      ('care."RoomBooking"', 'RoomBooking_pkey', 'p', true),
      ('care."RoomBooking"', 'RoomBooking_no_overlap', 'x', true),
      ('care."RoomBooking"', 'RoomBooking_DepartmentId_fkey', 'f', true),
      ('care."Visit"', 'Visit_pkey', 'p', true),
      ('care."Visit"', 'Visit_DepartmentId_fkey', 'f', true),
      ('care."Visit"', 'Visit_PatientId_fkey', 'f', true),
      ('care."VisitDiagnosis"', 'VisitDiagnosis_pkey', 'p', true),
      ('care."VisitDiagnosis"', 'VisitDiagnosis_VisitId_fkey', 'f', true),
      ('care."VisitDiagnosis"', 'VisitDiagnosis_code_fkey', 'f', true),
      ('care."VisitNote"', 'VisitNote_pkey', 'p', true),
      ('care."VisitNote"', 'VisitNote_AuthorId_fkey', 'f', true),
      ('care."VisitNote"', 'VisitNote_VisitId_fkey', 'f', true),
      ('care.measurement', 'measurement_pkey', 'p', true),
      ('care.measurement', 'measurement_VisitId_fkey', 'f', true),
      ('care.referral', 'referral_pkey', 'p', true),
      ('care.referral', 'referral_from_visit_id_fkey', 'f', true),
      ('care.referral', 'referral_to_visit_id_fkey', 'f', true),
      ('registry."Department"', 'Department_pkey', 'p', true),
      ('registry."Department"', 'Department_ParentId_fkey', 'f', true),
      ('registry."Department"', 'Department_TenantCode_SiteNo_fkey', 'f', true),
      ('registry."Site"', 'Site_pkey', 'p', true),
      ('registry."Site"', 'Site_TenantCode_fkey', 'f', true),
      ('registry."Site"', 'Site_country_code_fkey', 'f', true),
      ('registry."StaffRole"', 'StaffRole_pkey', 'p', true),
      ('registry."StaffRole"', 'StaffRole_role_code_fkey', 'f', true),
      ('registry."StaffRole"', 'StaffRole_staff_id_fkey', 'f', true),
      ('registry."Tenant"', 'Tenant_pkey', 'p', true),
      ('registry."Tenant"', 'Tenant_country_code_fkey', 'f', true),
      ('registry.staff', 'staff_pkey', 'p', true),
      ('registry.staff', 'staff_email_key', 'u', true),
      ('registry.staff', 'staff_TenantCode_fkey', 'f', true)
    ) AS e (relation, name, type, validated)
    LEFT JOIN pg_catalog.pg_constraint AS r
           ON r.conrelid = pg_catalog.to_regclass(e.relation) AND r.conname = e.name AND r.contype::text = e.type
   WHERE r.oid IS NULL OR e.validated AND NOT r.convalidated;
  SELECT tp_problems || coalesce(pg_catalog.array_agg(i.indexrelid::pg_catalog.regclass || ' is not valid' ORDER BY i.indexrelid), '{}')
    INTO tp_problems
    FROM pg_catalog.pg_index AS i
    JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
    JOIN pg_catalog.pg_dist_partition AS p ON p.logicalrelid = i.indrelid
   WHERE NOT i.indisvalid
     -- that of a partitioned table is valid only where each partition has one; a dump need not
     AND (c.relkind = 'i' OR EXISTS (SELECT FROM pg_catalog.pg_constraint AS r WHERE r.conindid = c.oid));
  IF pg_catalog.to_regclass('registry.tenantpath_row_counts') IS NOT NULL THEN
    FOR tp_counted IN EXECUTE 'SELECT relation, row_count FROM registry.tenantpath_row_counts ORDER BY relation' LOOP
      EXECUTE 'SELECT pg_catalog.count(*) FROM ' || tp_counted.relation INTO tp_rows;
      IF tp_rows <> tp_counted.row_count THEN
        tp_problems := tp_problems || pg_catalog.format('%s had %s rows and has %s', tp_counted.relation, tp_counted.row_count, tp_rows);
      END IF;
    END LOOP;
  END IF;
  IF pg_catalog.cardinality(tp_problems) > 0 THEN
    RAISE EXCEPTION USING
      MESSAGE = 'the migration is not as planned: ' || pg_catalog.array_to_string(tp_problems, '; ');
  END IF;
END
$tenantpath$;

-- All is well: the notes of phases 70 and 80 are not needed any more.
DROP TABLE IF EXISTS registry.tenantpath_set_aside;
DROP TABLE IF EXISTS registry.tenantpath_row_counts;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

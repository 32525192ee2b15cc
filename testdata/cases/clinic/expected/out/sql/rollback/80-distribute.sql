-- rollback/80-distribute.sql: undoes 80-distribute.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET lock_timeout = '5s';
SET statement_timeout = 0;

-- registry.staff is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry.staff'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry.staff', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry."StaffRole" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry."StaffRole"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry."StaffRole"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry."Site" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry."Site"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry."Site"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry."Department" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry."Department"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry."Department"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care.referral is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care.referral'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care.referral', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care.measurement is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care.measurement'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care.measurement', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care."VisitNote" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care."VisitNote"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care."VisitNote"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care."VisitDiagnosis"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care."Visit" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care."Visit"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care."Visit"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care."RoomBooking" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care."RoomBooking"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care."RoomBooking"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care."Patient" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care."Patient"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care."Patient"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care."NoteRevision" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care."NoteRevision"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care."NoteRevision"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- care."Attachment" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'care."Attachment"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('care."Attachment"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- billing.payment is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'billing.payment'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('billing.payment', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- billing."OrderLine" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'billing."OrderLine"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('billing."OrderLine"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- billing."Order" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'billing."Order"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('billing."Order"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- audit.entry is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'audit.entry'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('audit.entry', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry."Tenant" is distributed by "Code"
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry."Tenant"'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry."Tenant"', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry.role becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry.role'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry.role', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry.diagnosis_code becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry.diagnosis_code'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry.diagnosis_code', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry.diagnosis_chapter becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry.diagnosis_chapter'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry.diagnosis_chapter', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry.currency becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry.currency'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry.currency', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- registry.country becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'registry.country'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('registry.country', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- billing.tariff becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'billing.tariff'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('billing.tariff', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- the workers know the coordinator, and numbers of rows can be written down
-- lock: no lock · transaction: may run in one
DROP TABLE IF EXISTS registry.tenantpath_row_counts;

RESET statement_timeout;
RESET lock_timeout;

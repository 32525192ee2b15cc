-- 80-distribute.sql: makes reference tables, then distributes the root and the rest.
-- Undo: rollback/80-distribute.sql.
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
      HINT = '80-distribute.sql runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '80-distribute.sql runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run 80-distribute.sql in a new session.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- the workers know the coordinator, and numbers of rows can be written down
-- lock: no lock, at most 60s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_host text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_node WHERE groupid = 0)
     AND EXISTS (SELECT FROM pg_catalog.pg_dist_node) THEN
    SELECT pg_catalog.min(nodename) INTO tp_host FROM pg_catalog.pg_dist_node
    HAVING pg_catalog.bool_and(nodename IN ('localhost', '127.0.0.1', '::1'));
    IF tp_host IS NOT NULL THEN
      PERFORM pg_catalog.citus_set_coordinator_host(tp_host, pg_catalog.current_setting('port')::integer);
    END IF;
  END IF;
END
$tenantpath$;

CREATE TABLE IF NOT EXISTS registry.tenantpath_row_counts (relation text PRIMARY KEY, row_count bigint NOT NULL);

-- Citus sends the workers no function that a policy calls without looking at a column.
DO $tenantpath$
DECLARE
  tp_function oid;
BEGIN
  -- What their bodies read and call may not be there yet.
  SET LOCAL citus.propagate_set_commands = 'local';
  SET LOCAL check_function_bodies = off;
  FOR tp_function IN
    SELECT DISTINCT d.refobjid
      FROM pg_catalog.pg_policy AS p
      JOIN pg_catalog.pg_depend AS d
        ON d.classid = 'pg_catalog.pg_policy'::pg_catalog.regclass AND d.objid = p.oid
       AND d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
     WHERE p.polrelid IN (pg_catalog.to_regclass('billing."Order"'), pg_catalog.to_regclass('care."Patient"'))
       AND (p.polqual::text !~ '[{]VAR ' OR p.polwithcheck::text !~ '[{]VAR ')
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS e
                        WHERE e.classid = d.refclassid AND e.objid = d.refobjid AND e.deptype = 'e')
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_dist_object AS o
                        WHERE o.classid = d.refclassid AND o.objid = d.refobjid)
     ORDER BY 1
  LOOP
    PERFORM pg_catalog.create_distributed_function(tp_function::pg_catalog.regprocedure);
  END LOOP;
END
$tenantpath$;

SET statement_timeout = '0';

-- billing.tariff becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'billing.tariff'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE billing.tariff IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM billing.tariff;
    PERFORM pg_catalog.create_reference_table('billing.tariff');
    SELECT pg_catalog.count(*) INTO tp_after FROM billing.tariff;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'billing.tariff');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('billing.tariff', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry.country becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry.country'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry.country IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry.country;
    PERFORM pg_catalog.create_reference_table('registry.country');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry.country;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry.country');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry.country', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry.currency becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry.currency'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry.currency IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry.currency;
    PERFORM pg_catalog.create_reference_table('registry.currency');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry.currency;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry.currency');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry.currency', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry.diagnosis_chapter becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry.diagnosis_chapter'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry.diagnosis_chapter IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry.diagnosis_chapter;
    PERFORM pg_catalog.create_reference_table('registry.diagnosis_chapter');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry.diagnosis_chapter;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry.diagnosis_chapter');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry.diagnosis_chapter', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry.diagnosis_code becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry.diagnosis_code'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry.diagnosis_code IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry.diagnosis_code;
    PERFORM pg_catalog.create_reference_table('registry.diagnosis_code');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry.diagnosis_code;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry.diagnosis_code');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry.diagnosis_code', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry.role becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry.role'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry.role IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry.role;
    PERFORM pg_catalog.create_reference_table('registry.role');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry.role;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry.role');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry.role', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry."Tenant" is distributed by "Code"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry."Tenant"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry."Tenant" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry."Tenant";
    PERFORM pg_catalog.create_distributed_table('registry."Tenant"', 'Code', colocate_with => 'none');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry."Tenant";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry."Tenant"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry."Tenant"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- audit.entry is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'audit.entry'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE audit.entry IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM audit.entry;
    PERFORM pg_catalog.create_distributed_table('audit.entry', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM audit.entry;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'audit.entry');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('audit.entry', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- billing."Order" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'billing."Order"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE billing."Order" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM billing."Order";
    PERFORM pg_catalog.create_distributed_table('billing."Order"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM billing."Order";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'billing."Order"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('billing."Order"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- billing."OrderLine" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE billing."OrderLine" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM billing."OrderLine";
    PERFORM pg_catalog.create_distributed_table('billing."OrderLine"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM billing."OrderLine";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'billing."OrderLine"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('billing."OrderLine"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- billing.payment is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'billing.payment'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE billing.payment IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM billing.payment;
    PERFORM pg_catalog.create_distributed_table('billing.payment', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM billing.payment;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'billing.payment');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('billing.payment', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care."Attachment" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care."Attachment" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care."Attachment";
    PERFORM pg_catalog.create_distributed_table('care."Attachment"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care."Attachment";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care."Attachment"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care."Attachment"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care."NoteRevision" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care."NoteRevision"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care."NoteRevision" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care."NoteRevision";
    PERFORM pg_catalog.create_distributed_table('care."NoteRevision"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care."NoteRevision";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care."NoteRevision"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care."NoteRevision"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care."Patient" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care."Patient"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care."Patient" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care."Patient";
    PERFORM pg_catalog.create_distributed_table('care."Patient"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care."Patient";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care."Patient"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care."Patient"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care."RoomBooking" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care."RoomBooking"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care."RoomBooking" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care."RoomBooking";
    PERFORM pg_catalog.create_distributed_table('care."RoomBooking"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care."RoomBooking";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care."RoomBooking"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care."RoomBooking"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care."Visit" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care."Visit"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care."Visit" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care."Visit";
    PERFORM pg_catalog.create_distributed_table('care."Visit"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care."Visit";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care."Visit"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care."Visit"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care."VisitDiagnosis" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care."VisitDiagnosis";
    PERFORM pg_catalog.create_distributed_table('care."VisitDiagnosis"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care."VisitDiagnosis";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care."VisitDiagnosis"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care."VisitDiagnosis"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care."VisitNote" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care."VisitNote" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care."VisitNote";
    PERFORM pg_catalog.create_distributed_table('care."VisitNote"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care."VisitNote";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care."VisitNote"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care."VisitNote"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care.measurement is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care.measurement'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care.measurement IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care.measurement;
    PERFORM pg_catalog.create_distributed_table('care.measurement', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care.measurement;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care.measurement');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care.measurement', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- care.referral is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'care.referral'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE care.referral IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM care.referral;
    PERFORM pg_catalog.create_distributed_table('care.referral', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM care.referral;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'care.referral');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('care.referral', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry."Department" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry."Department"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry."Department" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry."Department";
    PERFORM pg_catalog.create_distributed_table('registry."Department"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry."Department";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry."Department"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry."Department"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry."Site" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry."Site"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry."Site" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry."Site";
    PERFORM pg_catalog.create_distributed_table('registry."Site"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry."Site";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry."Site"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry."Site"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry."StaffRole" is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry."StaffRole"'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry."StaffRole" IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry."StaffRole";
    PERFORM pg_catalog.create_distributed_table('registry."StaffRole"', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry."StaffRole";
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry."StaffRole"');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry."StaffRole"', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- registry.staff is distributed by "TenantCode"
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'registry.staff'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE registry.staff IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM registry.staff;
    PERFORM pg_catalog.create_distributed_table('registry.staff', 'TenantCode', colocate_with => 'registry."Tenant"');
    SELECT pg_catalog.count(*) INTO tp_after FROM registry.staff;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'registry.staff');
    END IF;
    INSERT INTO registry.tenantpath_row_counts VALUES ('registry.staff', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

-- 96-free-local-copy.sql: frees the coordinator's copy of the rows; cannot be undone.
-- Undo: rollback/96-free-local-copy.sql.
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
      HINT = '96-free-local-copy.sql runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '96-free-local-copy.sql runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run 96-free-local-copy.sql in a new session.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- audit.entry: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'audit.entry'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'audit.entry';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'audit.entry'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'audit.entry';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('audit.entry');
  END IF;
END
$tenantpath$;

-- billing."Order": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'billing."Order"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'billing."Order"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'billing."Order"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'billing."Order"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('billing."Order"');
  END IF;
END
$tenantpath$;

-- billing."OrderLine": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'billing."OrderLine"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'billing."OrderLine"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'billing."OrderLine"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'billing."OrderLine"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('billing."OrderLine"');
  END IF;
END
$tenantpath$;

-- billing.payment: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'billing.payment'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'billing.payment';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'billing.payment'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'billing.payment';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('billing.payment');
  END IF;
END
$tenantpath$;

-- care."Attachment": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care."Attachment"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care."Attachment"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care."Attachment"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care."Attachment"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care."Attachment"');
  END IF;
END
$tenantpath$;

-- care."NoteRevision": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care."NoteRevision"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care."NoteRevision"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care."NoteRevision"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care."NoteRevision"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care."NoteRevision"');
  END IF;
END
$tenantpath$;

-- care."Patient": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care."Patient"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care."Patient"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care."Patient"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care."Patient"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care."Patient"');
  END IF;
END
$tenantpath$;

-- care."RoomBooking": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care."RoomBooking"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care."RoomBooking"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care."RoomBooking"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care."RoomBooking"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care."RoomBooking"');
  END IF;
END
$tenantpath$;

-- care."Visit": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care."Visit"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care."Visit"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care."Visit"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care."Visit"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care."Visit"');
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care."VisitDiagnosis"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care."VisitDiagnosis"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care."VisitDiagnosis"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care."VisitDiagnosis"');
  END IF;
END
$tenantpath$;

-- care."VisitNote": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care."VisitNote"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care."VisitNote"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care."VisitNote"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care."VisitNote"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care."VisitNote"');
  END IF;
END
$tenantpath$;

-- care.measurement: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care.measurement'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care.measurement';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care.measurement'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care.measurement';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care.measurement');
  END IF;
END
$tenantpath$;

-- care.referral: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'care.referral'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'care.referral';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'care.referral'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'care.referral';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('care.referral');
  END IF;
END
$tenantpath$;

-- registry."Department": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'registry."Department"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'registry."Department"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'registry."Department"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'registry."Department"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('registry."Department"');
  END IF;
END
$tenantpath$;

-- registry."Site": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'registry."Site"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'registry."Site"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'registry."Site"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'registry."Site"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('registry."Site"');
  END IF;
END
$tenantpath$;

-- registry."StaffRole": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'registry."StaffRole"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'registry."StaffRole"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'registry."StaffRole"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'registry."StaffRole"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('registry."StaffRole"');
  END IF;
END
$tenantpath$;

-- registry."Tenant": the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'registry."Tenant"'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'registry."Tenant"';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'registry."Tenant"'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'registry."Tenant"';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('registry."Tenant"');
  END IF;
END
$tenantpath$;

-- registry.staff: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'registry.staff'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'registry.staff';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'registry.staff'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'registry.staff';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('registry.staff');
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

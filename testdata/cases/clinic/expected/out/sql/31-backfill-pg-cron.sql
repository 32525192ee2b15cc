-- 31-backfill-pg-cron.sql: alternative to 30: functions that fill one batch, in the application's database.
-- Undo: rollback/31-backfill-pg-cron.sql.
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
        HINT = '31-backfill-pg-cron.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 31-backfill-pg-cron.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- which batch functions come before which
-- lock: no lock, at most 15s · transaction: may run in one
-- It tells whether a function that comes before the one named has something left. The first to fill
-- are asked first: what one fills meanwhile, the next still finds.
CREATE OR REPLACE FUNCTION registry."tenantpath_batches_above_Tenant"(tp_function text) RETURNS boolean
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $tenantpath$
DECLARE
  tp_above text;
  tp_left bigint;
BEGIN
  FOR tp_above IN
    WITH RECURSIVE batches (batch, wave, parents) AS (VALUES
      ('care."tenantpath_batch_Visit"', 1, ARRAY[]::text[]),
      ('care."tenantpath_batch_Attachment"', 2, ARRAY['care."tenantpath_batch_Visit"']::text[]),
      ('care."tenantpath_batch_VisitDiagnosis"', 2, ARRAY['care."tenantpath_batch_Visit"']::text[]),
      ('care."tenantpath_batch_VisitNote"', 2, ARRAY['care."tenantpath_batch_Visit"']::text[]),
      ('care.tenantpath_batch_measurement', 2, ARRAY['care."tenantpath_batch_Visit"']::text[]),
      ('care.tenantpath_batch_referral', 2, ARRAY['care."tenantpath_batch_Visit"']::text[]),
      ('care."tenantpath_batch_NoteRevision"', 3, ARRAY['care."tenantpath_batch_VisitNote"']::text[])
    ), above (batch) AS (
      SELECT p.batch
        FROM batches AS b, pg_catalog.unnest(b.parents) AS p (batch)
       WHERE b.batch = tp_function
      UNION
      SELECT p.batch
        FROM above AS a
        JOIN batches AS b ON b.batch = a.batch, pg_catalog.unnest(b.parents) AS p (batch)
    )
    SELECT b.batch
      FROM batches AS b
      JOIN above AS a ON a.batch = b.batch
     ORDER BY b.wave, b.batch
  LOOP
    EXECUTE 'SELECT ' || tp_above || '(0)' INTO tp_left;
    IF tp_left <> 0 THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END
$tenantpath$;

SET statement_timeout = '0';

-- billing."OrderLine", wave 1, 150 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('billing."tenantpath_unfilled_OrderLine"') AND NOT indisvalid) THEN
    DROP INDEX billing."tenantpath_unfilled_OrderLine";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_OrderLine" ON billing."OrderLine" ("OrderId", "LineNo")
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION billing."tenantpath_batch_OrderLine"(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t."OrderId" AS tp_1, t."LineNo" AS tp_2, p1."TenantCode" AS tp_key
      FROM billing."OrderLine" AS t, billing."Order" AS p1
     WHERE p1."Id" = t."OrderId"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."OrderId", t."LineNo"
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE billing."OrderLine" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."OrderId" = b.tp_1 AND t."LineNo" = b.tp_2
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM billing."OrderLine" AS t, billing."Order" AS p1
                WHERE p1."Id" = t."OrderId"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- billing.payment, wave 1, 75 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('billing.tenantpath_unfilled_payment') AND NOT indisvalid) THEN
    DROP INDEX billing.tenantpath_unfilled_payment;
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS tenantpath_unfilled_payment ON billing.payment (id)
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION billing.tenantpath_batch_payment(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t.id AS tp_1, p1."TenantCode" AS tp_key
      FROM billing.payment AS t, billing."Order" AS p1
     WHERE p1."Id" = t.order_id
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t.id
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE billing.payment AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t.id = b.tp_1
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM billing.payment AS t, billing."Order" AS p1
                WHERE p1."Id" = t.order_id
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- care."RoomBooking", wave 1, 24 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."tenantpath_unfilled_RoomBooking"') AND NOT indisvalid) THEN
    DROP INDEX care."tenantpath_unfilled_RoomBooking";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_RoomBooking" ON care."RoomBooking" ("Id")
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_batch_RoomBooking"(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t."Id" AS tp_1, p1."TenantCode" AS tp_key
      FROM care."RoomBooking" AS t, registry."Department" AS p1
     WHERE p1."Id" = t."DepartmentId"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."Id"
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care."RoomBooking" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."Id" = b.tp_1
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care."RoomBooking" AS t, registry."Department" AS p1
                WHERE p1."Id" = t."DepartmentId"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- care."Visit", wave 1, 120 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."tenantpath_unfilled_Visit"') AND NOT indisvalid) THEN
    DROP INDEX care."tenantpath_unfilled_Visit";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_Visit" ON care."Visit" ("Id")
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_batch_Visit"(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t."Id" AS tp_1, p1."TenantCode" AS tp_key
      FROM care."Visit" AS t, care."Patient" AS p1
     WHERE p1."Id" = t."PatientId"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."Id"
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care."Visit" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."Id" = b.tp_1
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care."Visit" AS t, care."Patient" AS p1
                WHERE p1."Id" = t."PatientId"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- registry."StaffRole", wave 1, 30 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('registry."tenantpath_unfilled_StaffRole"') AND NOT indisvalid) THEN
    DROP INDEX registry."tenantpath_unfilled_StaffRole";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_StaffRole" ON registry."StaffRole" (staff_id, role_code)
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION registry."tenantpath_batch_StaffRole"(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t.staff_id AS tp_1, t.role_code AS tp_2, p1."TenantCode" AS tp_key
      FROM registry."StaffRole" AS t, registry.staff AS p1
     WHERE p1.id = t.staff_id
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t.staff_id, t.role_code
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE registry."StaffRole" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t.staff_id = b.tp_1 AND t.role_code = b.tp_2
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM registry."StaffRole" AS t, registry.staff AS p1
                WHERE p1.id = t.staff_id
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- care."Attachment", wave 2, 24 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."tenantpath_unfilled_Attachment"') AND NOT indisvalid) THEN
    DROP INDEX care."tenantpath_unfilled_Attachment";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_Attachment" ON care."Attachment" ("Id")
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_batch_Attachment"(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t."Id" AS tp_1, p1."TenantCode" AS tp_key
      FROM care."Attachment" AS t, care."Patient" AS p1
     WHERE p1."Id" = t."PatientId"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."Id"
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care."Attachment" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."Id" = b.tp_1
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  WITH batch AS (
    SELECT t."Id" AS tp_1, p1."TenantCode" AS tp_key
      FROM care."Attachment" AS t, care."Visit" AS p1
     WHERE p1."Id" = t."VisitId"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."Id"
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care."Attachment" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."Id" = b.tp_1
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  -- With 0 rows allowed, a function only tells whether its own table has something left. Those above
  -- are asked before this table is looked at, so that it finds what they filled last.
  IF tp_filled = 0 AND tp_limit > 0 THEN
    IF registry."tenantpath_batches_above_Tenant"('care."tenantpath_batch_Attachment"') THEN
      tp_filled := -1;
    END IF;
  END IF;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care."Attachment" AS t, care."Patient" AS p1
                WHERE p1."Id" = t."PatientId"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care."Attachment" AS t, care."Visit" AS p1
                WHERE p1."Id" = t."VisitId"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- care."VisitDiagnosis", wave 2, 120 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."tenantpath_unfilled_VisitDiagnosis"') AND NOT indisvalid) THEN
    DROP INDEX care."tenantpath_unfilled_VisitDiagnosis";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_VisitDiagnosis" ON care."VisitDiagnosis" ("VisitId", code)
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_batch_VisitDiagnosis"(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t."VisitId" AS tp_1, t.code AS tp_2, p1."TenantCode" AS tp_key
      FROM care."VisitDiagnosis" AS t, care."Visit" AS p1
     WHERE p1."Id" = t."VisitId"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."VisitId", t.code
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care."VisitDiagnosis" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."VisitId" = b.tp_1 AND t.code = b.tp_2
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  -- With 0 rows allowed, a function only tells whether its own table has something left. Those above
  -- are asked before this table is looked at, so that it finds what they filled last.
  IF tp_filled = 0 AND tp_limit > 0 THEN
    IF registry."tenantpath_batches_above_Tenant"('care."tenantpath_batch_VisitDiagnosis"') THEN
      tp_filled := -1;
    END IF;
  END IF;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care."VisitDiagnosis" AS t, care."Visit" AS p1
                WHERE p1."Id" = t."VisitId"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- care."VisitNote", wave 2, 180 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."tenantpath_unfilled_VisitNote"') AND NOT indisvalid) THEN
    DROP INDEX care."tenantpath_unfilled_VisitNote";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_VisitNote" ON care."VisitNote" ("VisitId", "NoteNo")
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_batch_VisitNote"(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t."VisitId" AS tp_1, t."NoteNo" AS tp_2, p1."TenantCode" AS tp_key
      FROM care."VisitNote" AS t, care."Visit" AS p1
     WHERE p1."Id" = t."VisitId"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."VisitId", t."NoteNo"
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care."VisitNote" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."VisitId" = b.tp_1 AND t."NoteNo" = b.tp_2
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  -- With 0 rows allowed, a function only tells whether its own table has something left. Those above
  -- are asked before this table is looked at, so that it finds what they filled last.
  IF tp_filled = 0 AND tp_limit > 0 THEN
    IF registry."tenantpath_batches_above_Tenant"('care."tenantpath_batch_VisitNote"') THEN
      tp_filled := -1;
    END IF;
  END IF;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care."VisitNote" AS t, care."Visit" AS p1
                WHERE p1."Id" = t."VisitId"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- care.measurement, wave 2, 300 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care.tenantpath_unfilled_measurement_2024') AND NOT indisvalid) THEN
    DROP INDEX care.tenantpath_unfilled_measurement_2024;
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS tenantpath_unfilled_measurement_2024 ON care.measurement_2024 ("VisitId", kind, taken_at)
  WHERE "TenantCode" IS NULL;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care.tenantpath_unfilled_measurement_2025') AND NOT indisvalid) THEN
    DROP INDEX care.tenantpath_unfilled_measurement_2025;
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS tenantpath_unfilled_measurement_2025 ON care.measurement_2025 ("VisitId", kind, taken_at)
  WHERE "TenantCode" IS NULL;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."tenantpath_unfilled_measurement_Rest"') AND NOT indisvalid) THEN
    DROP INDEX care."tenantpath_unfilled_measurement_Rest";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_measurement_Rest" ON care."measurement_Rest" ("VisitId", kind, taken_at)
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION care.tenantpath_batch_measurement(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t."VisitId" AS tp_1, t.kind AS tp_2, t.taken_at AS tp_3, p1."TenantCode" AS tp_key
      FROM care.measurement AS t, care."Visit" AS p1
     WHERE p1."Id" = t."VisitId"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."VisitId", t.kind, t.taken_at
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care.measurement AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."VisitId" = b.tp_1 AND t.kind = b.tp_2 AND t.taken_at = b.tp_3
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  -- With 0 rows allowed, a function only tells whether its own table has something left. Those above
  -- are asked before this table is looked at, so that it finds what they filled last.
  IF tp_filled = 0 AND tp_limit > 0 THEN
    IF registry."tenantpath_batches_above_Tenant"('care.tenantpath_batch_measurement') THEN
      tp_filled := -1;
    END IF;
  END IF;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care.measurement AS t, care."Visit" AS p1
                WHERE p1."Id" = t."VisitId"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- care.referral, wave 2, 18 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care.tenantpath_unfilled_referral') AND NOT indisvalid) THEN
    DROP INDEX care.tenantpath_unfilled_referral;
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS tenantpath_unfilled_referral ON care.referral (id)
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION care.tenantpath_batch_referral(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t.id AS tp_1, p1."TenantCode" AS tp_key
      FROM care.referral AS t, care."Visit" AS p1
     WHERE p1."Id" = t.from_visit_id
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t.id
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care.referral AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t.id = b.tp_1
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  -- With 0 rows allowed, a function only tells whether its own table has something left. Those above
  -- are asked before this table is looked at, so that it finds what they filled last.
  IF tp_filled = 0 AND tp_limit > 0 THEN
    IF registry."tenantpath_batches_above_Tenant"('care.tenantpath_batch_referral') THEN
      tp_filled := -1;
    END IF;
  END IF;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care.referral AS t, care."Visit" AS p1
                WHERE p1."Id" = t.from_visit_id
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

-- care."NoteRevision", wave 3, 90 rows in the dump, 1 minute: fills one batch and returns how many rows
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."tenantpath_unfilled_NoteRevision"') AND NOT indisvalid) THEN
    DROP INDEX care."tenantpath_unfilled_NoteRevision";
  END IF;
END
$tenantpath$;

CREATE INDEX CONCURRENTLY IF NOT EXISTS "tenantpath_unfilled_NoteRevision" ON care."NoteRevision" ("VisitId", "NoteNo", "Revision")
  WHERE "TenantCode" IS NULL;

-- It returns how many rows it filled: 0 when nothing is left, -1 when others hold what is left.
-- Its search path is that of who creates it: triggers of the application may fire inside.
CREATE OR REPLACE FUNCTION care."tenantpath_batch_NoteRevision"(tp_limit integer DEFAULT 10000) RETURNS bigint
  LANGUAGE plpgsql
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_filled bigint := 0;
  tp_role text := pg_catalog.current_setting('session_replication_role');
BEGIN
  PERFORM pg_catalog.set_config('session_replication_role', 'replica', true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  WITH batch AS (
    SELECT t."VisitId" AS tp_1, t."NoteNo" AS tp_2, t."Revision" AS tp_3, p1."TenantCode" AS tp_key
      FROM care."NoteRevision" AS t, care."VisitNote" AS p1
     WHERE p1."VisitId" = t."VisitId" AND p1."NoteNo" = t."NoteNo"
       AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL
     ORDER BY t."VisitId", t."NoteNo", t."Revision"
     LIMIT $1 - tp_filled
       FOR UPDATE OF t SKIP LOCKED
  ), filled AS (
    UPDATE care."NoteRevision" AS t
       SET "TenantCode" = b.tp_key
      FROM batch AS b
     WHERE t."VisitId" = b.tp_1 AND t."NoteNo" = b.tp_2 AND t."Revision" = b.tp_3
       AND t."TenantCode" IS NULL
    RETURNING 1
  )
  SELECT tp_filled + pg_catalog.count(*) INTO tp_filled FROM filled;
  PERFORM pg_catalog.set_config('session_replication_role', tp_role, true)
     FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolsuper;
  -- With 0 rows allowed, a function only tells whether its own table has something left. Those above
  -- are asked before this table is looked at, so that it finds what they filled last.
  IF tp_filled = 0 AND tp_limit > 0 THEN
    IF registry."tenantpath_batches_above_Tenant"('care."tenantpath_batch_NoteRevision"') THEN
      tp_filled := -1;
    END IF;
  END IF;
  IF tp_filled = 0 THEN
    IF EXISTS (SELECT FROM care."NoteRevision" AS t, care."VisitNote" AS p1
                WHERE p1."VisitId" = t."VisitId" AND p1."NoteNo" = t."NoteNo"
                  AND t."TenantCode" IS NULL AND p1."TenantCode" IS NOT NULL) THEN
      tp_filled := -1;
    END IF;
  END IF;
  RETURN tp_filled;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

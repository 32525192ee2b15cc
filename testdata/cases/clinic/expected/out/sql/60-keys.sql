-- 60-keys.sql: puts the key into primary keys, unique indexes and foreign keys.
-- Undo: rollback/60-keys.sql.
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
        HINT = '60-keys.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 60-keys.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

-- registry."Tenant": a plain index beside "Tenant_HostName_key", which phase 70 drops
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('registry."Tenant_HostName_key"')
                AND indrelid = 'registry."Tenant"'::pg_catalog.regclass AND indisunique) THEN
    ALTER INDEX registry."Tenant_HostName_key" RENAME TO "tenantpath_old_Tenant_HostName_key";
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('registry."Tenant_HostName_key"') AND NOT indisvalid) THEN
    DROP INDEX registry."Tenant_HostName_key";
  END IF;
END
$tenantpath$;

SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE INDEX CONCURRENTLY IF NOT EXISTS "Tenant_HostName_key" ON registry."Tenant" USING btree ("HostName");
SET lock_timeout = '5s';

-- billing."Order": "Order_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('billing."Order_pkey"')
                AND i.indrelid = 'billing."Order"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'Id']::text[]) THEN
    ALTER INDEX billing."Order_pkey" RENAME TO "tenantpath_old_Order_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('billing."Order_pkey"') AND NOT indisvalid) THEN
    DROP INDEX billing."Order_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "Order_pkey" ON billing."Order" USING btree ("TenantCode", "Id");
SET lock_timeout = '5s';

-- billing."OrderLine": "OrderLine_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('billing."OrderLine_pkey"')
                AND i.indrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'OrderId', 'LineNo']::text[]) THEN
    ALTER INDEX billing."OrderLine_pkey" RENAME TO "tenantpath_old_OrderLine_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('billing."OrderLine_pkey"') AND NOT indisvalid) THEN
    DROP INDEX billing."OrderLine_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "OrderLine_pkey" ON billing."OrderLine" USING btree ("TenantCode", "OrderId", "LineNo");
SET lock_timeout = '5s';

-- billing.payment: payment_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('billing.payment_pkey')
                AND i.indrelid = 'billing.payment'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'id']::text[]) THEN
    ALTER INDEX billing.payment_pkey RENAME TO tenantpath_old_payment_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('billing.payment_pkey') AND NOT indisvalid) THEN
    DROP INDEX billing.payment_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS payment_pkey ON billing.payment USING btree ("TenantCode", id);
SET lock_timeout = '5s';

-- care."Attachment": "Attachment_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care."Attachment_pkey"')
                AND i.indrelid = 'care."Attachment"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'Id']::text[]) THEN
    ALTER INDEX care."Attachment_pkey" RENAME TO "tenantpath_old_Attachment_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."Attachment_pkey"') AND NOT indisvalid) THEN
    DROP INDEX care."Attachment_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "Attachment_pkey" ON care."Attachment" USING btree ("TenantCode", "Id");
SET lock_timeout = '5s';

-- care."NoteRevision": "NoteRevision_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care."NoteRevision_pkey"')
                AND i.indrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'VisitId', 'NoteNo', 'Revision']::text[]) THEN
    ALTER INDEX care."NoteRevision_pkey" RENAME TO "tenantpath_old_NoteRevision_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."NoteRevision_pkey"') AND NOT indisvalid) THEN
    DROP INDEX care."NoteRevision_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "NoteRevision_pkey" ON care."NoteRevision" USING btree ("TenantCode", "VisitId", "NoteNo", "Revision");
SET lock_timeout = '5s';

-- care."Patient": "Patient_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care."Patient_pkey"')
                AND i.indrelid = 'care."Patient"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'Id']::text[]) THEN
    ALTER INDEX care."Patient_pkey" RENAME TO "tenantpath_old_Patient_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."Patient_pkey"') AND NOT indisvalid) THEN
    DROP INDEX care."Patient_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "Patient_pkey" ON care."Patient" USING btree ("TenantCode", "Id");
SET lock_timeout = '5s';

-- care."RoomBooking": "RoomBooking_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care."RoomBooking_pkey"')
                AND i.indrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'Id']::text[]) THEN
    ALTER INDEX care."RoomBooking_pkey" RENAME TO "tenantpath_old_RoomBooking_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."RoomBooking_pkey"') AND NOT indisvalid) THEN
    DROP INDEX care."RoomBooking_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "RoomBooking_pkey" ON care."RoomBooking" USING btree ("TenantCode", "Id");
SET lock_timeout = '5s';

-- care."Visit": "Visit_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care."Visit_pkey"')
                AND i.indrelid = 'care."Visit"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'Id']::text[]) THEN
    ALTER INDEX care."Visit_pkey" RENAME TO "tenantpath_old_Visit_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."Visit_pkey"') AND NOT indisvalid) THEN
    DROP INDEX care."Visit_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "Visit_pkey" ON care."Visit" USING btree ("TenantCode", "Id");
SET lock_timeout = '5s';

-- care."VisitDiagnosis": "VisitDiagnosis_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care."VisitDiagnosis_pkey"')
                AND i.indrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'VisitId', 'code']::text[]) THEN
    ALTER INDEX care."VisitDiagnosis_pkey" RENAME TO "tenantpath_old_VisitDiagnosis_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."VisitDiagnosis_pkey"') AND NOT indisvalid) THEN
    DROP INDEX care."VisitDiagnosis_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "VisitDiagnosis_pkey" ON care."VisitDiagnosis" USING btree ("TenantCode", "VisitId", code);
SET lock_timeout = '5s';

-- care."VisitNote": "VisitNote_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care."VisitNote_pkey"')
                AND i.indrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'VisitId', 'NoteNo']::text[]) THEN
    ALTER INDEX care."VisitNote_pkey" RENAME TO "tenantpath_old_VisitNote_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."VisitNote_pkey"') AND NOT indisvalid) THEN
    DROP INDEX care."VisitNote_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "VisitNote_pkey" ON care."VisitNote" USING btree ("TenantCode", "VisitId", "NoteNo");
SET lock_timeout = '5s';

-- care.measurement: measurement_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care.measurement_pkey')
                AND i.indrelid = 'care.measurement'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'VisitId', 'kind', 'taken_at']::text[]) THEN
    ALTER INDEX care.measurement_pkey RENAME TO tenantpath_old_measurement_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care.measurement_2024_pkey')
                AND i.indrelid = 'care.measurement_2024'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'VisitId', 'kind', 'taken_at']::text[]) THEN
    ALTER INDEX care.measurement_2024_pkey RENAME TO tenantpath_old_measurement_2024_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care.measurement_2025_pkey')
                AND i.indrelid = 'care.measurement_2025'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'VisitId', 'kind', 'taken_at']::text[]) THEN
    ALTER INDEX care.measurement_2025_pkey RENAME TO tenantpath_old_measurement_2025_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care."measurement_Rest_pkey"')
                AND i.indrelid = 'care."measurement_Rest"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'VisitId', 'kind', 'taken_at']::text[]) THEN
    ALTER INDEX care."measurement_Rest_pkey" RENAME TO "tenantpath_old_measurement_Rest_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care.measurement_2024_pkey') AND NOT indisvalid) THEN
    DROP INDEX care.measurement_2024_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS measurement_2024_pkey ON care.measurement_2024 USING btree ("TenantCode", "VisitId", kind, taken_at);
SET lock_timeout = '5s';

SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care.measurement_2025_pkey') AND NOT indisvalid) THEN
    DROP INDEX care.measurement_2025_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS measurement_2025_pkey ON care.measurement_2025 USING btree ("TenantCode", "VisitId", kind, taken_at);
SET lock_timeout = '5s';

SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care."measurement_Rest_pkey"') AND NOT indisvalid) THEN
    DROP INDEX care."measurement_Rest_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "measurement_Rest_pkey" ON care."measurement_Rest" USING btree ("TenantCode", "VisitId", kind, taken_at);
SET lock_timeout = '5s';

-- care.referral: referral_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('care.referral_pkey')
                AND i.indrelid = 'care.referral'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'id']::text[]) THEN
    ALTER INDEX care.referral_pkey RENAME TO tenantpath_old_referral_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('care.referral_pkey') AND NOT indisvalid) THEN
    DROP INDEX care.referral_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS referral_pkey ON care.referral USING btree ("TenantCode", id);
SET lock_timeout = '5s';

-- registry."Department": "Department_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('registry."Department_pkey"')
                AND i.indrelid = 'registry."Department"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'Id']::text[]) THEN
    ALTER INDEX registry."Department_pkey" RENAME TO "tenantpath_old_Department_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('registry."Department_pkey"') AND NOT indisvalid) THEN
    DROP INDEX registry."Department_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "Department_pkey" ON registry."Department" USING btree ("TenantCode", "Id");
SET lock_timeout = '5s';

-- registry."StaffRole": "StaffRole_pkey" is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('registry."StaffRole_pkey"')
                AND i.indrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'staff_id', 'role_code']::text[]) THEN
    ALTER INDEX registry."StaffRole_pkey" RENAME TO "tenantpath_old_StaffRole_pkey";
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('registry."StaffRole_pkey"') AND NOT indisvalid) THEN
    DROP INDEX registry."StaffRole_pkey";
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "StaffRole_pkey" ON registry."StaffRole" USING btree ("TenantCode", staff_id, role_code);
SET lock_timeout = '5s';

-- registry.staff: staff_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('registry.staff_pkey')
                AND i.indrelid = 'registry.staff'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'id']::text[]) THEN
    ALTER INDEX registry.staff_pkey RENAME TO tenantpath_old_staff_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('registry.staff_pkey') AND NOT indisvalid) THEN
    DROP INDEX registry.staff_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS staff_pkey ON registry.staff USING btree ("TenantCode", id);
SET lock_timeout = '5s';

-- billing.payment: payment_reference_key is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('billing.payment_reference_key')
                AND i.indrelid = 'billing.payment'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'reference']::text[]) THEN
    ALTER INDEX billing.payment_reference_key RENAME TO tenantpath_old_payment_reference_key;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('billing.payment_reference_key') AND NOT indisvalid) THEN
    DROP INDEX billing.payment_reference_key;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS payment_reference_key ON billing.payment USING btree ("TenantCode", reference);
SET lock_timeout = '5s';

-- registry.staff: staff_email_key is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('registry.staff_email_key')
                AND i.indrelid = 'registry.staff'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'email']::text[]) THEN
    ALTER INDEX registry.staff_email_key RENAME TO tenantpath_old_staff_email_key;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('registry.staff_email_key') AND NOT indisvalid) THEN
    DROP INDEX registry.staff_email_key;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS staff_email_key ON registry.staff USING btree ("TenantCode", email);
SET lock_timeout = '5s';

-- care."RoomBooking": "RoomBooking_no_overlap" with the key in it
-- lock: ACCESS EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
               JOIN pg_catalog.pg_index AS i ON i.indexrelid = r.conindid
              WHERE r.conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND r.conname = 'RoomBooking_no_overlap'
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['TenantCode', 'DepartmentId', 'room', 'during']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass AND conname = 'RoomBooking_no_overlap';
    ALTER TABLE care."RoomBooking"
      DROP CONSTRAINT "RoomBooking_no_overlap",
      ADD CONSTRAINT "RoomBooking_no_overlap" EXCLUDE USING gist ("TenantCode" WITH =, "DepartmentId" WITH =, room WITH =, during WITH &&);
    IF tp_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "RoomBooking_no_overlap" ON care."RoomBooking" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- billing."Order": foreign key "Order_PatientId_fkey" to care."Patient" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_Order_PatientId_fkey'
                         OR r.conname = 'Order_PatientId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'PatientId']::text[])) THEN
    ALTER TABLE billing."Order" ADD CONSTRAINT "tenantpath_new_Order_PatientId_fkey"
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
                AND conname = 'tenantpath_new_Order_PatientId_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."Order" VALIDATE CONSTRAINT "tenantpath_new_Order_PatientId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- billing."Order": foreign key "Order_last_line_fkey" to billing."OrderLine" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_Order_last_line_fkey'
                         OR r.conname = 'Order_last_line_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'Id', 'LastLineNo']::text[])) THEN
    ALTER TABLE billing."Order" ADD CONSTRAINT "tenantpath_new_Order_last_line_fkey"
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
                AND conname = 'tenantpath_new_Order_last_line_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."Order" VALIDATE CONSTRAINT "tenantpath_new_Order_last_line_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- billing."OrderLine": foreign key "OrderLine_OrderId_fkey" to billing."Order" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_OrderLine_OrderId_fkey'
                         OR r.conname = 'OrderLine_OrderId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'OrderId']::text[])) THEN
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "tenantpath_new_OrderLine_OrderId_fkey"
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
                AND conname = 'tenantpath_new_OrderLine_OrderId_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."OrderLine" VALIDATE CONSTRAINT "tenantpath_new_OrderLine_OrderId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- billing."OrderLine": foreign key "OrderLine_VisitId_fkey" to care."Visit" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_OrderLine_VisitId_fkey'
                         OR r.conname = 'OrderLine_VisitId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[])) THEN
    ALTER TABLE billing."OrderLine" ADD CONSTRAINT "tenantpath_new_OrderLine_VisitId_fkey"
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
                AND conname = 'tenantpath_new_OrderLine_VisitId_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing."OrderLine" VALIDATE CONSTRAINT "tenantpath_new_OrderLine_VisitId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- billing.payment: foreign key payment_order_id_fkey to billing."Order" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'billing.payment'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_payment_order_id_fkey'
                         OR r.conname = 'payment_order_id_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'order_id']::text[])) THEN
    ALTER TABLE billing.payment ADD CONSTRAINT tenantpath_new_payment_order_id_fkey
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
                AND conname = 'tenantpath_new_payment_order_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE billing.payment VALIDATE CONSTRAINT tenantpath_new_payment_order_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."Attachment": foreign key "Attachment_PatientId_fkey" to care."Patient" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_Attachment_PatientId_fkey'
                         OR r.conname = 'Attachment_PatientId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'PatientId']::text[])) THEN
    ALTER TABLE care."Attachment" ADD CONSTRAINT "tenantpath_new_Attachment_PatientId_fkey"
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
                AND conname = 'tenantpath_new_Attachment_PatientId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Attachment" VALIDATE CONSTRAINT "tenantpath_new_Attachment_PatientId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."Attachment": foreign key "Attachment_VisitId_fkey" to care."Visit" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_Attachment_VisitId_fkey'
                         OR r.conname = 'Attachment_VisitId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[])) THEN
    ALTER TABLE care."Attachment" ADD CONSTRAINT "tenantpath_new_Attachment_VisitId_fkey"
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
                AND conname = 'tenantpath_new_Attachment_VisitId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Attachment" VALIDATE CONSTRAINT "tenantpath_new_Attachment_VisitId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."NoteRevision": foreign key "NoteRevision_note_fkey" to care."VisitNote" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_NoteRevision_note_fkey'
                         OR r.conname = 'NoteRevision_note_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId', 'NoteNo']::text[])) THEN
    ALTER TABLE care."NoteRevision" ADD CONSTRAINT "tenantpath_new_NoteRevision_note_fkey"
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
                AND conname = 'tenantpath_new_NoteRevision_note_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."NoteRevision" VALIDATE CONSTRAINT "tenantpath_new_NoteRevision_note_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."RoomBooking": foreign key "RoomBooking_DepartmentId_fkey" to registry."Department" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_RoomBooking_DepartmentId_fkey'
                         OR r.conname = 'RoomBooking_DepartmentId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'DepartmentId']::text[])) THEN
    ALTER TABLE care."RoomBooking" ADD CONSTRAINT "tenantpath_new_RoomBooking_DepartmentId_fkey"
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
                AND conname = 'tenantpath_new_RoomBooking_DepartmentId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."RoomBooking" VALIDATE CONSTRAINT "tenantpath_new_RoomBooking_DepartmentId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."Visit": foreign key "Visit_DepartmentId_fkey" to registry."Department" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_Visit_DepartmentId_fkey'
                         OR r.conname = 'Visit_DepartmentId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'DepartmentId']::text[])) THEN
    ALTER TABLE care."Visit" ADD CONSTRAINT "tenantpath_new_Visit_DepartmentId_fkey"
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
                AND conname = 'tenantpath_new_Visit_DepartmentId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Visit" VALIDATE CONSTRAINT "tenantpath_new_Visit_DepartmentId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."Visit": foreign key "Visit_PatientId_fkey" to care."Patient" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_Visit_PatientId_fkey'
                         OR r.conname = 'Visit_PatientId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'PatientId']::text[])) THEN
    ALTER TABLE care."Visit" ADD CONSTRAINT "tenantpath_new_Visit_PatientId_fkey"
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
                AND conname = 'tenantpath_new_Visit_PatientId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."Visit" VALIDATE CONSTRAINT "tenantpath_new_Visit_PatientId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_VisitId_fkey" to care."Visit" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_VisitDiagnosis_VisitId_fkey'
                         OR r.conname = 'VisitDiagnosis_VisitId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[])) THEN
    ALTER TABLE care."VisitDiagnosis" ADD CONSTRAINT "tenantpath_new_VisitDiagnosis_VisitId_fkey"
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
                AND conname = 'tenantpath_new_VisitDiagnosis_VisitId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."VisitDiagnosis" VALIDATE CONSTRAINT "tenantpath_new_VisitDiagnosis_VisitId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."VisitNote": foreign key "VisitNote_AuthorId_fkey" to registry.staff gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_VisitNote_AuthorId_fkey'
                         OR r.conname = 'VisitNote_AuthorId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'AuthorId']::text[])) THEN
    ALTER TABLE care."VisitNote" ADD CONSTRAINT "tenantpath_new_VisitNote_AuthorId_fkey"
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
                AND conname = 'tenantpath_new_VisitNote_AuthorId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."VisitNote" VALIDATE CONSTRAINT "tenantpath_new_VisitNote_AuthorId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care."VisitNote": foreign key "VisitNote_VisitId_fkey" to care."Visit" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_VisitNote_VisitId_fkey'
                         OR r.conname = 'VisitNote_VisitId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[])) THEN
    ALTER TABLE care."VisitNote" ADD CONSTRAINT "tenantpath_new_VisitNote_VisitId_fkey"
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
                AND conname = 'tenantpath_new_VisitNote_VisitId_fkey' AND NOT convalidated) THEN
    ALTER TABLE care."VisitNote" VALIDATE CONSTRAINT "tenantpath_new_VisitNote_VisitId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

SET statement_timeout = '0';

-- care.measurement: foreign key "measurement_VisitId_fkey" to care."Visit" gets the key
-- lock: SHARE ROW EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.measurement'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_measurement_VisitId_fkey'
                         OR r.conname = 'measurement_VisitId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'VisitId']::text[])) THEN
    ALTER TABLE care.measurement ADD CONSTRAINT "tenantpath_new_measurement_VisitId_fkey"
      FOREIGN KEY ("TenantCode", "VisitId") REFERENCES care."Visit"("TenantCode", "Id");
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care.referral: foreign key referral_from_visit_id_fkey to care."Visit" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_referral_from_visit_id_fkey'
                         OR r.conname = 'referral_from_visit_id_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'from_visit_id']::text[])) THEN
    ALTER TABLE care.referral ADD CONSTRAINT tenantpath_new_referral_from_visit_id_fkey
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
                AND conname = 'tenantpath_new_referral_from_visit_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE care.referral VALIDATE CONSTRAINT tenantpath_new_referral_from_visit_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care.referral: foreign key referral_to_visit_id_fkey to care."Visit" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_referral_to_visit_id_fkey'
                         OR r.conname = 'referral_to_visit_id_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'to_visit_id']::text[])) THEN
    ALTER TABLE care.referral ADD CONSTRAINT tenantpath_new_referral_to_visit_id_fkey
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
                AND conname = 'tenantpath_new_referral_to_visit_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE care.referral VALIDATE CONSTRAINT tenantpath_new_referral_to_visit_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- registry."Department": foreign key "Department_ParentId_fkey" to registry."Department" gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."Department"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_Department_ParentId_fkey'
                         OR r.conname = 'Department_ParentId_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'ParentId']::text[])) THEN
    ALTER TABLE registry."Department" ADD CONSTRAINT "tenantpath_new_Department_ParentId_fkey"
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
                AND conname = 'tenantpath_new_Department_ParentId_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."Department" VALIDATE CONSTRAINT "tenantpath_new_Department_ParentId_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- registry."StaffRole": foreign key "StaffRole_staff_id_fkey" to registry.staff gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_StaffRole_staff_id_fkey'
                         OR r.conname = 'StaffRole_staff_id_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['TenantCode', 'staff_id']::text[])) THEN
    ALTER TABLE registry."StaffRole" ADD CONSTRAINT "tenantpath_new_StaffRole_staff_id_fkey"
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
                AND conname = 'tenantpath_new_StaffRole_staff_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE registry."StaffRole" VALIDATE CONSTRAINT "tenantpath_new_StaffRole_staff_id_fkey";
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- billing."Order": foreign key "Order_PatientId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                AND r.conname = 'Order_PatientId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['PatientId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'billing."Order"'::pg_catalog.regclass AND conname = 'Order_PatientId_fkey';
    ALTER TABLE billing."Order" DROP CONSTRAINT "Order_PatientId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'billing."Order"'::pg_catalog.regclass AND conname = 'tenantpath_new_Order_PatientId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_Order_PatientId_fkey" ON billing."Order" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- billing."Order": foreign key "Order_last_line_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."Order"'::pg_catalog.regclass
                AND r.conname = 'Order_last_line_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['Id', 'LastLineNo']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'billing."Order"'::pg_catalog.regclass AND conname = 'Order_last_line_fkey';
    ALTER TABLE billing."Order" DROP CONSTRAINT "Order_last_line_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'billing."Order"'::pg_catalog.regclass AND conname = 'tenantpath_new_Order_last_line_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_Order_last_line_fkey" ON billing."Order" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_OrderId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND r.conname = 'OrderLine_OrderId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['OrderId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass AND conname = 'OrderLine_OrderId_fkey';
    ALTER TABLE billing."OrderLine" DROP CONSTRAINT "OrderLine_OrderId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass AND conname = 'tenantpath_new_OrderLine_OrderId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_OrderLine_OrderId_fkey" ON billing."OrderLine" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                AND r.conname = 'OrderLine_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['VisitId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass AND conname = 'OrderLine_VisitId_fkey';
    ALTER TABLE billing."OrderLine" DROP CONSTRAINT "OrderLine_VisitId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass AND conname = 'tenantpath_new_OrderLine_VisitId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_OrderLine_VisitId_fkey" ON billing."OrderLine" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- billing.payment: foreign key payment_order_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'billing.payment'::pg_catalog.regclass
                AND r.conname = 'payment_order_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['order_id']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'billing.payment'::pg_catalog.regclass AND conname = 'payment_order_id_fkey';
    ALTER TABLE billing.payment DROP CONSTRAINT payment_order_id_fkey;
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'billing.payment'::pg_catalog.regclass AND conname = 'tenantpath_new_payment_order_id_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT tenantpath_new_payment_order_id_fkey ON billing.payment IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."Attachment": foreign key "Attachment_PatientId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                AND r.conname = 'Attachment_PatientId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['PatientId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass AND conname = 'Attachment_PatientId_fkey';
    ALTER TABLE care."Attachment" DROP CONSTRAINT "Attachment_PatientId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass AND conname = 'tenantpath_new_Attachment_PatientId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_Attachment_PatientId_fkey" ON care."Attachment" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."Attachment": foreign key "Attachment_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Attachment"'::pg_catalog.regclass
                AND r.conname = 'Attachment_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['VisitId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass AND conname = 'Attachment_VisitId_fkey';
    ALTER TABLE care."Attachment" DROP CONSTRAINT "Attachment_VisitId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass AND conname = 'tenantpath_new_Attachment_VisitId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_Attachment_VisitId_fkey" ON care."Attachment" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."NoteRevision": foreign key "NoteRevision_note_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                AND r.conname = 'NoteRevision_note_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['VisitId', 'NoteNo']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."NoteRevision"'::pg_catalog.regclass AND conname = 'NoteRevision_note_fkey';
    ALTER TABLE care."NoteRevision" DROP CONSTRAINT "NoteRevision_note_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."NoteRevision"'::pg_catalog.regclass AND conname = 'tenantpath_new_NoteRevision_note_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_NoteRevision_note_fkey" ON care."NoteRevision" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."RoomBooking": foreign key "RoomBooking_DepartmentId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                AND r.conname = 'RoomBooking_DepartmentId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['DepartmentId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass AND conname = 'RoomBooking_DepartmentId_fkey';
    ALTER TABLE care."RoomBooking" DROP CONSTRAINT "RoomBooking_DepartmentId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass AND conname = 'tenantpath_new_RoomBooking_DepartmentId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_RoomBooking_DepartmentId_fkey" ON care."RoomBooking" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."Visit": foreign key "Visit_DepartmentId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                AND r.conname = 'Visit_DepartmentId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['DepartmentId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."Visit"'::pg_catalog.regclass AND conname = 'Visit_DepartmentId_fkey';
    ALTER TABLE care."Visit" DROP CONSTRAINT "Visit_DepartmentId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."Visit"'::pg_catalog.regclass AND conname = 'tenantpath_new_Visit_DepartmentId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_Visit_DepartmentId_fkey" ON care."Visit" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."Visit": foreign key "Visit_PatientId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."Visit"'::pg_catalog.regclass
                AND r.conname = 'Visit_PatientId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['PatientId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."Visit"'::pg_catalog.regclass AND conname = 'Visit_PatientId_fkey';
    ALTER TABLE care."Visit" DROP CONSTRAINT "Visit_PatientId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."Visit"'::pg_catalog.regclass AND conname = 'tenantpath_new_Visit_PatientId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_Visit_PatientId_fkey" ON care."Visit" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                AND r.conname = 'VisitDiagnosis_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['VisitId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass AND conname = 'VisitDiagnosis_VisitId_fkey';
    ALTER TABLE care."VisitDiagnosis" DROP CONSTRAINT "VisitDiagnosis_VisitId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass AND conname = 'tenantpath_new_VisitDiagnosis_VisitId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_VisitDiagnosis_VisitId_fkey" ON care."VisitDiagnosis" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."VisitNote": foreign key "VisitNote_AuthorId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND r.conname = 'VisitNote_AuthorId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['AuthorId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass AND conname = 'VisitNote_AuthorId_fkey';
    ALTER TABLE care."VisitNote" DROP CONSTRAINT "VisitNote_AuthorId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass AND conname = 'tenantpath_new_VisitNote_AuthorId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_VisitNote_AuthorId_fkey" ON care."VisitNote" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care."VisitNote": foreign key "VisitNote_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care."VisitNote"'::pg_catalog.regclass
                AND r.conname = 'VisitNote_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['VisitId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass AND conname = 'VisitNote_VisitId_fkey';
    ALTER TABLE care."VisitNote" DROP CONSTRAINT "VisitNote_VisitId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass AND conname = 'tenantpath_new_VisitNote_VisitId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_VisitNote_VisitId_fkey" ON care."VisitNote" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care.measurement: foreign key "measurement_VisitId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care.measurement'::pg_catalog.regclass
                AND r.conname = 'measurement_VisitId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['VisitId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care.measurement'::pg_catalog.regclass AND conname = 'measurement_VisitId_fkey';
    ALTER TABLE care.measurement DROP CONSTRAINT "measurement_VisitId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care.measurement'::pg_catalog.regclass AND conname = 'tenantpath_new_measurement_VisitId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_measurement_VisitId_fkey" ON care.measurement IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care.referral: foreign key referral_from_visit_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                AND r.conname = 'referral_from_visit_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['from_visit_id']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care.referral'::pg_catalog.regclass AND conname = 'referral_from_visit_id_fkey';
    ALTER TABLE care.referral DROP CONSTRAINT referral_from_visit_id_fkey;
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care.referral'::pg_catalog.regclass AND conname = 'tenantpath_new_referral_from_visit_id_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT tenantpath_new_referral_from_visit_id_fkey ON care.referral IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- care.referral: foreign key referral_to_visit_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'care.referral'::pg_catalog.regclass
                AND r.conname = 'referral_to_visit_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['to_visit_id']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'care.referral'::pg_catalog.regclass AND conname = 'referral_to_visit_id_fkey';
    ALTER TABLE care.referral DROP CONSTRAINT referral_to_visit_id_fkey;
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'care.referral'::pg_catalog.regclass AND conname = 'tenantpath_new_referral_to_visit_id_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT tenantpath_new_referral_to_visit_id_fkey ON care.referral IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- registry."Department": foreign key "Department_ParentId_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."Department"'::pg_catalog.regclass
                AND r.conname = 'Department_ParentId_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['ParentId']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'registry."Department"'::pg_catalog.regclass AND conname = 'Department_ParentId_fkey';
    ALTER TABLE registry."Department" DROP CONSTRAINT "Department_ParentId_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'registry."Department"'::pg_catalog.regclass AND conname = 'tenantpath_new_Department_ParentId_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_Department_ParentId_fkey" ON registry."Department" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- registry."StaffRole": foreign key "StaffRole_staff_id_fkey" goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                AND r.conname = 'StaffRole_staff_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['staff_id']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass AND conname = 'StaffRole_staff_id_fkey';
    ALTER TABLE registry."StaffRole" DROP CONSTRAINT "StaffRole_staff_id_fkey";
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass AND conname = 'tenantpath_new_StaffRole_staff_id_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "tenantpath_new_StaffRole_staff_id_fkey" ON registry."StaffRole" IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- billing."Order": "Order_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('billing."tenantpath_old_Order_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE billing."Order"
      DROP CONSTRAINT "tenantpath_old_Order_pkey",
      ADD CONSTRAINT "Order_pkey" PRIMARY KEY USING INDEX "Order_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "Order_pkey" ON billing."Order" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX billing."Order_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE billing."Order" REPLICA IDENTITY USING INDEX "Order_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE billing."Order" CLUSTER ON "Order_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- billing."OrderLine": "OrderLine_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('billing."tenantpath_old_OrderLine_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE billing."OrderLine"
      DROP CONSTRAINT "tenantpath_old_OrderLine_pkey",
      ADD CONSTRAINT "OrderLine_pkey" PRIMARY KEY USING INDEX "OrderLine_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "OrderLine_pkey" ON billing."OrderLine" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX billing."OrderLine_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE billing."OrderLine" REPLICA IDENTITY USING INDEX "OrderLine_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE billing."OrderLine" CLUSTER ON "OrderLine_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- billing.payment: payment_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('billing.tenantpath_old_payment_pkey');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE billing.payment
      DROP CONSTRAINT tenantpath_old_payment_pkey,
      ADD CONSTRAINT payment_pkey PRIMARY KEY USING INDEX payment_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT payment_pkey ON billing.payment IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX billing.payment_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE billing.payment REPLICA IDENTITY USING INDEX payment_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE billing.payment CLUSTER ON payment_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- care."Attachment": "Attachment_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care."tenantpath_old_Attachment_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE care."Attachment"
      DROP CONSTRAINT "tenantpath_old_Attachment_pkey",
      ADD CONSTRAINT "Attachment_pkey" PRIMARY KEY USING INDEX "Attachment_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "Attachment_pkey" ON care."Attachment" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care."Attachment_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care."Attachment" REPLICA IDENTITY USING INDEX "Attachment_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care."Attachment" CLUSTER ON "Attachment_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- care."NoteRevision": "NoteRevision_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care."tenantpath_old_NoteRevision_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE care."NoteRevision"
      DROP CONSTRAINT "tenantpath_old_NoteRevision_pkey",
      ADD CONSTRAINT "NoteRevision_pkey" PRIMARY KEY USING INDEX "NoteRevision_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "NoteRevision_pkey" ON care."NoteRevision" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care."NoteRevision_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care."NoteRevision" REPLICA IDENTITY USING INDEX "NoteRevision_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care."NoteRevision" CLUSTER ON "NoteRevision_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- care."Patient": "Patient_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care."tenantpath_old_Patient_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE care."Patient"
      DROP CONSTRAINT "tenantpath_old_Patient_pkey",
      ADD CONSTRAINT "Patient_pkey" PRIMARY KEY USING INDEX "Patient_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "Patient_pkey" ON care."Patient" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care."Patient_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care."Patient" REPLICA IDENTITY USING INDEX "Patient_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care."Patient" CLUSTER ON "Patient_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- care."RoomBooking": "RoomBooking_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care."tenantpath_old_RoomBooking_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE care."RoomBooking"
      DROP CONSTRAINT "tenantpath_old_RoomBooking_pkey",
      ADD CONSTRAINT "RoomBooking_pkey" PRIMARY KEY USING INDEX "RoomBooking_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "RoomBooking_pkey" ON care."RoomBooking" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care."RoomBooking_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care."RoomBooking" REPLICA IDENTITY USING INDEX "RoomBooking_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care."RoomBooking" CLUSTER ON "RoomBooking_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- care."Visit": "Visit_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care."tenantpath_old_Visit_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE care."Visit"
      DROP CONSTRAINT "tenantpath_old_Visit_pkey",
      ADD CONSTRAINT "Visit_pkey" PRIMARY KEY USING INDEX "Visit_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "Visit_pkey" ON care."Visit" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care."Visit_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care."Visit" REPLICA IDENTITY USING INDEX "Visit_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care."Visit" CLUSTER ON "Visit_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": "VisitDiagnosis_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care."tenantpath_old_VisitDiagnosis_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE care."VisitDiagnosis"
      DROP CONSTRAINT "tenantpath_old_VisitDiagnosis_pkey",
      ADD CONSTRAINT "VisitDiagnosis_pkey" PRIMARY KEY USING INDEX "VisitDiagnosis_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "VisitDiagnosis_pkey" ON care."VisitDiagnosis" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care."VisitDiagnosis_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care."VisitDiagnosis" REPLICA IDENTITY USING INDEX "VisitDiagnosis_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care."VisitDiagnosis" CLUSTER ON "VisitDiagnosis_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- care."VisitNote": "VisitNote_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care."tenantpath_old_VisitNote_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE care."VisitNote"
      DROP CONSTRAINT "tenantpath_old_VisitNote_pkey",
      ADD CONSTRAINT "VisitNote_pkey" PRIMARY KEY USING INDEX "VisitNote_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "VisitNote_pkey" ON care."VisitNote" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care."VisitNote_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care."VisitNote" REPLICA IDENTITY USING INDEX "VisitNote_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care."VisitNote" CLUSTER ON "VisitNote_pkey";
    END IF;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';

-- care.measurement: measurement_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, while it reads the table, no limit · transaction: may run in one
-- USING INDEX does not work on a partitioned table: each partition gets its constraint, then the
-- table alone, and the indexes of the partitions are attached.
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care.tenantpath_old_measurement_pkey');
  tp_partition regclass;
  tp_marks text[];
  tp_mark text;
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF pg_catalog.to_regclass('care.measurement_pkey') IS NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    -- Comments, replica identity and CLUSTER of the partitions' own indexes.
    SELECT pg_catalog.array_agg(m.statement) INTO tp_marks
      FROM (VALUES
        ('care.measurement_2024', 'measurement_2024_pkey', 'care.measurement_2024_pkey', 'care.tenantpath_old_measurement_2024_pkey'),
        ('care.measurement_2025', 'measurement_2025_pkey', 'care.measurement_2025_pkey', 'care.tenantpath_old_measurement_2025_pkey'),
        ('care."measurement_Rest"', 'measurement_Rest_pkey', 'care."measurement_Rest_pkey"', 'care."tenantpath_old_measurement_Rest_pkey"')
      ) AS p (relation, name, index, old)
      JOIN pg_catalog.pg_index AS i ON i.indexrelid = pg_catalog.to_regclass(p.old)
      LEFT JOIN pg_catalog.pg_constraint AS r ON r.conindid = i.indexrelid AND r.contype IN ('p', 'u')
      CROSS JOIN LATERAL (VALUES
        (pg_catalog.format('COMMENT ON CONSTRAINT %I ON %s IS %L', p.name, p.relation, pg_catalog.obj_description(r.oid, 'pg_constraint')),
         pg_catalog.obj_description(r.oid, 'pg_constraint') IS NOT NULL),
        (pg_catalog.format('COMMENT ON INDEX %s IS %L', p.index, pg_catalog.obj_description(i.indexrelid, 'pg_class')),
         pg_catalog.obj_description(i.indexrelid, 'pg_class') IS NOT NULL),
        (pg_catalog.format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', p.relation, p.name), i.indisreplident),
        (pg_catalog.format('ALTER TABLE %s CLUSTER ON %I', p.relation, p.name), i.indisclustered)) AS m (statement, holds)
     WHERE m.holds;
    IF tp_old IS NOT NULL THEN
      ALTER TABLE care.measurement DROP CONSTRAINT tenantpath_old_measurement_pkey;
    END IF;
    ALTER TABLE ONLY care.measurement ADD CONSTRAINT measurement_pkey PRIMARY KEY ("TenantCode", "VisitId", kind, taken_at);
    ALTER TABLE care.measurement_2024 ADD CONSTRAINT measurement_2024_pkey PRIMARY KEY USING INDEX measurement_2024_pkey;
    ALTER INDEX care.measurement_pkey ATTACH PARTITION care.measurement_2024_pkey;
    ALTER TABLE care.measurement_2025 ADD CONSTRAINT measurement_2025_pkey PRIMARY KEY USING INDEX measurement_2025_pkey;
    ALTER INDEX care.measurement_pkey ATTACH PARTITION care.measurement_2025_pkey;
    ALTER TABLE care."measurement_Rest" ADD CONSTRAINT "measurement_Rest_pkey" PRIMARY KEY USING INDEX "measurement_Rest_pkey";
    ALTER INDEX care.measurement_pkey ATTACH PARTITION care."measurement_Rest_pkey";
    -- Partitions made since the dump.
    FOR tp_partition IN
      SELECT h.inhrelid FROM pg_catalog.pg_inherits AS h
        JOIN pg_catalog.pg_class AS c ON c.oid = h.inhrelid AND c.relkind = 'r'
       WHERE h.inhparent = 'care.measurement'::pg_catalog.regclass
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS hi
                           JOIN pg_catalog.pg_index AS i ON i.indexrelid = hi.inhrelid
                          WHERE hi.inhparent = pg_catalog.to_regclass('care.measurement_pkey')
                            AND i.indrelid = h.inhrelid)
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s ADD PRIMARY KEY ("TenantCode", "VisitId", kind, taken_at)', tp_partition);
      EXECUTE pg_catalog.format('ALTER INDEX care.measurement_pkey ATTACH PARTITION %s',
        (SELECT r.conindid::regclass FROM pg_catalog.pg_constraint AS r
          WHERE r.conrelid = tp_partition AND r.contype IN ('p', 'u') AND r.conparentid = 0
          ORDER BY r.oid DESC LIMIT 1));
    END LOOP;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT measurement_pkey ON care.measurement IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care.measurement_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care.measurement REPLICA IDENTITY USING INDEX measurement_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care.measurement CLUSTER ON measurement_pkey;
    END IF;
    FOREACH tp_mark IN ARRAY coalesce(tp_marks, '{}') LOOP
      EXECUTE tp_mark;
    END LOOP;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- care.referral: referral_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('care.tenantpath_old_referral_pkey');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE care.referral
      DROP CONSTRAINT tenantpath_old_referral_pkey,
      ADD CONSTRAINT referral_pkey PRIMARY KEY USING INDEX referral_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT referral_pkey ON care.referral IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX care.referral_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE care.referral REPLICA IDENTITY USING INDEX referral_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE care.referral CLUSTER ON referral_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- registry."Department": "Department_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('registry."tenantpath_old_Department_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE registry."Department"
      DROP CONSTRAINT "tenantpath_old_Department_pkey",
      ADD CONSTRAINT "Department_pkey" PRIMARY KEY USING INDEX "Department_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "Department_pkey" ON registry."Department" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX registry."Department_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE registry."Department" REPLICA IDENTITY USING INDEX "Department_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE registry."Department" CLUSTER ON "Department_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- registry."StaffRole": "StaffRole_pkey" takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('registry."tenantpath_old_StaffRole_pkey"');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE registry."StaffRole"
      DROP CONSTRAINT "tenantpath_old_StaffRole_pkey",
      ADD CONSTRAINT "StaffRole_pkey" PRIMARY KEY USING INDEX "StaffRole_pkey";
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT "StaffRole_pkey" ON registry."StaffRole" IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX registry."StaffRole_pkey" IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE registry."StaffRole" REPLICA IDENTITY USING INDEX "StaffRole_pkey";
    END IF;
    IF tp_clustered THEN
      ALTER TABLE registry."StaffRole" CLUSTER ON "StaffRole_pkey";
    END IF;
  END IF;
END
$tenantpath$;

-- registry.staff: staff_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('registry.tenantpath_old_staff_pkey');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE registry.staff
      DROP CONSTRAINT tenantpath_old_staff_pkey,
      ADD CONSTRAINT staff_pkey PRIMARY KEY USING INDEX staff_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT staff_pkey ON registry.staff IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX registry.staff_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE registry.staff REPLICA IDENTITY USING INDEX staff_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE registry.staff CLUSTER ON staff_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- billing.payment: payment_reference_key takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('billing.tenantpath_old_payment_reference_key');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE billing.payment
      DROP CONSTRAINT tenantpath_old_payment_reference_key,
      ADD CONSTRAINT payment_reference_key UNIQUE USING INDEX payment_reference_key;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT payment_reference_key ON billing.payment IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX billing.payment_reference_key IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE billing.payment REPLICA IDENTITY USING INDEX payment_reference_key;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE billing.payment CLUSTER ON payment_reference_key;
    END IF;
  END IF;
END
$tenantpath$;

-- registry.staff: staff_email_key takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('registry.tenantpath_old_staff_email_key');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE registry.staff
      DROP CONSTRAINT tenantpath_old_staff_email_key,
      ADD CONSTRAINT staff_email_key UNIQUE USING INDEX staff_email_key;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT staff_email_key ON registry.staff IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX registry.staff_email_key IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE registry.staff REPLICA IDENTITY USING INDEX staff_email_key;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE registry.staff CLUSTER ON staff_email_key;
    END IF;
  END IF;
END
$tenantpath$;

-- billing."Order": foreign key "Order_PatientId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."Order"'::pg_catalog.regclass AND conname = 'tenantpath_new_Order_PatientId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'billing."Order"'::pg_catalog.regclass
                        AND conname = 'Order_PatientId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'billing."Order"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_Order_PatientId_fkey' AND part.conname = 'tenantpath_new_Order_PatientId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'Order_PatientId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_Order_PatientId_fkey" TO "Order_PatientId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE billing."Order" RENAME CONSTRAINT "tenantpath_new_Order_PatientId_fkey" TO "Order_PatientId_fkey";
  END IF;
END
$tenantpath$;

-- billing."Order": foreign key "Order_last_line_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."Order"'::pg_catalog.regclass AND conname = 'tenantpath_new_Order_last_line_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'billing."Order"'::pg_catalog.regclass
                        AND conname = 'Order_last_line_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'billing."Order"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_Order_last_line_fkey' AND part.conname = 'tenantpath_new_Order_last_line_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'Order_last_line_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_Order_last_line_fkey" TO "Order_last_line_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE billing."Order" RENAME CONSTRAINT "tenantpath_new_Order_last_line_fkey" TO "Order_last_line_fkey";
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_OrderId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass AND conname = 'tenantpath_new_OrderLine_OrderId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                        AND conname = 'OrderLine_OrderId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_OrderLine_OrderId_fkey' AND part.conname = 'tenantpath_new_OrderLine_OrderId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'OrderLine_OrderId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_OrderLine_OrderId_fkey" TO "OrderLine_OrderId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE billing."OrderLine" RENAME CONSTRAINT "tenantpath_new_OrderLine_OrderId_fkey" TO "OrderLine_OrderId_fkey";
  END IF;
END
$tenantpath$;

-- billing."OrderLine": foreign key "OrderLine_VisitId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass AND conname = 'tenantpath_new_OrderLine_VisitId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'billing."OrderLine"'::pg_catalog.regclass
                        AND conname = 'OrderLine_VisitId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'billing."OrderLine"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_OrderLine_VisitId_fkey' AND part.conname = 'tenantpath_new_OrderLine_VisitId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'OrderLine_VisitId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_OrderLine_VisitId_fkey" TO "OrderLine_VisitId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE billing."OrderLine" RENAME CONSTRAINT "tenantpath_new_OrderLine_VisitId_fkey" TO "OrderLine_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- billing.payment: foreign key payment_order_id_fkey has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'billing.payment'::pg_catalog.regclass AND conname = 'tenantpath_new_payment_order_id_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'billing.payment'::pg_catalog.regclass
                        AND conname = 'payment_order_id_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'billing.payment'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_payment_order_id_fkey' AND part.conname = 'tenantpath_new_payment_order_id_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'payment_order_id_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT tenantpath_new_payment_order_id_fkey TO payment_order_id_fkey', tp_part.relation);
    END LOOP;
    ALTER TABLE billing.payment RENAME CONSTRAINT tenantpath_new_payment_order_id_fkey TO payment_order_id_fkey;
  END IF;
END
$tenantpath$;

-- care."Attachment": foreign key "Attachment_PatientId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass AND conname = 'tenantpath_new_Attachment_PatientId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass
                        AND conname = 'Attachment_PatientId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."Attachment"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_Attachment_PatientId_fkey' AND part.conname = 'tenantpath_new_Attachment_PatientId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'Attachment_PatientId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_Attachment_PatientId_fkey" TO "Attachment_PatientId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."Attachment" RENAME CONSTRAINT "tenantpath_new_Attachment_PatientId_fkey" TO "Attachment_PatientId_fkey";
  END IF;
END
$tenantpath$;

-- care."Attachment": foreign key "Attachment_VisitId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass AND conname = 'tenantpath_new_Attachment_VisitId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."Attachment"'::pg_catalog.regclass
                        AND conname = 'Attachment_VisitId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."Attachment"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_Attachment_VisitId_fkey' AND part.conname = 'tenantpath_new_Attachment_VisitId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'Attachment_VisitId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_Attachment_VisitId_fkey" TO "Attachment_VisitId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."Attachment" RENAME CONSTRAINT "tenantpath_new_Attachment_VisitId_fkey" TO "Attachment_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- care."NoteRevision": foreign key "NoteRevision_note_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."NoteRevision"'::pg_catalog.regclass AND conname = 'tenantpath_new_NoteRevision_note_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."NoteRevision"'::pg_catalog.regclass
                        AND conname = 'NoteRevision_note_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."NoteRevision"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_NoteRevision_note_fkey' AND part.conname = 'tenantpath_new_NoteRevision_note_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'NoteRevision_note_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_NoteRevision_note_fkey" TO "NoteRevision_note_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."NoteRevision" RENAME CONSTRAINT "tenantpath_new_NoteRevision_note_fkey" TO "NoteRevision_note_fkey";
  END IF;
END
$tenantpath$;

-- care."RoomBooking": foreign key "RoomBooking_DepartmentId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass AND conname = 'tenantpath_new_RoomBooking_DepartmentId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."RoomBooking"'::pg_catalog.regclass
                        AND conname = 'RoomBooking_DepartmentId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."RoomBooking"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_RoomBooking_DepartmentId_fkey' AND part.conname = 'tenantpath_new_RoomBooking_DepartmentId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'RoomBooking_DepartmentId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_RoomBooking_DepartmentId_fkey" TO "RoomBooking_DepartmentId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."RoomBooking" RENAME CONSTRAINT "tenantpath_new_RoomBooking_DepartmentId_fkey" TO "RoomBooking_DepartmentId_fkey";
  END IF;
END
$tenantpath$;

-- care."Visit": foreign key "Visit_DepartmentId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Visit"'::pg_catalog.regclass AND conname = 'tenantpath_new_Visit_DepartmentId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."Visit"'::pg_catalog.regclass
                        AND conname = 'Visit_DepartmentId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."Visit"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_Visit_DepartmentId_fkey' AND part.conname = 'tenantpath_new_Visit_DepartmentId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'Visit_DepartmentId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_Visit_DepartmentId_fkey" TO "Visit_DepartmentId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."Visit" RENAME CONSTRAINT "tenantpath_new_Visit_DepartmentId_fkey" TO "Visit_DepartmentId_fkey";
  END IF;
END
$tenantpath$;

-- care."Visit": foreign key "Visit_PatientId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."Visit"'::pg_catalog.regclass AND conname = 'tenantpath_new_Visit_PatientId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."Visit"'::pg_catalog.regclass
                        AND conname = 'Visit_PatientId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."Visit"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_Visit_PatientId_fkey' AND part.conname = 'tenantpath_new_Visit_PatientId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'Visit_PatientId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_Visit_PatientId_fkey" TO "Visit_PatientId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."Visit" RENAME CONSTRAINT "tenantpath_new_Visit_PatientId_fkey" TO "Visit_PatientId_fkey";
  END IF;
END
$tenantpath$;

-- care."VisitDiagnosis": foreign key "VisitDiagnosis_VisitId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass AND conname = 'tenantpath_new_VisitDiagnosis_VisitId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                        AND conname = 'VisitDiagnosis_VisitId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_VisitDiagnosis_VisitId_fkey' AND part.conname = 'tenantpath_new_VisitDiagnosis_VisitId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'VisitDiagnosis_VisitId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_VisitDiagnosis_VisitId_fkey" TO "VisitDiagnosis_VisitId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."VisitDiagnosis" RENAME CONSTRAINT "tenantpath_new_VisitDiagnosis_VisitId_fkey" TO "VisitDiagnosis_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- care."VisitNote": foreign key "VisitNote_AuthorId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass AND conname = 'tenantpath_new_VisitNote_AuthorId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass
                        AND conname = 'VisitNote_AuthorId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."VisitNote"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_VisitNote_AuthorId_fkey' AND part.conname = 'tenantpath_new_VisitNote_AuthorId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'VisitNote_AuthorId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_VisitNote_AuthorId_fkey" TO "VisitNote_AuthorId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."VisitNote" RENAME CONSTRAINT "tenantpath_new_VisitNote_AuthorId_fkey" TO "VisitNote_AuthorId_fkey";
  END IF;
END
$tenantpath$;

-- care."VisitNote": foreign key "VisitNote_VisitId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass AND conname = 'tenantpath_new_VisitNote_VisitId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care."VisitNote"'::pg_catalog.regclass
                        AND conname = 'VisitNote_VisitId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care."VisitNote"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_VisitNote_VisitId_fkey' AND part.conname = 'tenantpath_new_VisitNote_VisitId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'VisitNote_VisitId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_VisitNote_VisitId_fkey" TO "VisitNote_VisitId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care."VisitNote" RENAME CONSTRAINT "tenantpath_new_VisitNote_VisitId_fkey" TO "VisitNote_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- care.measurement: foreign key "measurement_VisitId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.measurement'::pg_catalog.regclass AND conname = 'tenantpath_new_measurement_VisitId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care.measurement'::pg_catalog.regclass
                        AND conname = 'measurement_VisitId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care.measurement'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_measurement_VisitId_fkey' AND part.conname = 'tenantpath_new_measurement_VisitId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'measurement_VisitId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_measurement_VisitId_fkey" TO "measurement_VisitId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE care.measurement RENAME CONSTRAINT "tenantpath_new_measurement_VisitId_fkey" TO "measurement_VisitId_fkey";
  END IF;
END
$tenantpath$;

-- care.referral: foreign key referral_from_visit_id_fkey has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.referral'::pg_catalog.regclass AND conname = 'tenantpath_new_referral_from_visit_id_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care.referral'::pg_catalog.regclass
                        AND conname = 'referral_from_visit_id_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care.referral'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_referral_from_visit_id_fkey' AND part.conname = 'tenantpath_new_referral_from_visit_id_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'referral_from_visit_id_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT tenantpath_new_referral_from_visit_id_fkey TO referral_from_visit_id_fkey', tp_part.relation);
    END LOOP;
    ALTER TABLE care.referral RENAME CONSTRAINT tenantpath_new_referral_from_visit_id_fkey TO referral_from_visit_id_fkey;
  END IF;
END
$tenantpath$;

-- care.referral: foreign key referral_to_visit_id_fkey has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'care.referral'::pg_catalog.regclass AND conname = 'tenantpath_new_referral_to_visit_id_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'care.referral'::pg_catalog.regclass
                        AND conname = 'referral_to_visit_id_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'care.referral'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_referral_to_visit_id_fkey' AND part.conname = 'tenantpath_new_referral_to_visit_id_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'referral_to_visit_id_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT tenantpath_new_referral_to_visit_id_fkey TO referral_to_visit_id_fkey', tp_part.relation);
    END LOOP;
    ALTER TABLE care.referral RENAME CONSTRAINT tenantpath_new_referral_to_visit_id_fkey TO referral_to_visit_id_fkey;
  END IF;
END
$tenantpath$;

-- registry."Department": foreign key "Department_ParentId_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."Department"'::pg_catalog.regclass AND conname = 'tenantpath_new_Department_ParentId_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'registry."Department"'::pg_catalog.regclass
                        AND conname = 'Department_ParentId_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'registry."Department"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_Department_ParentId_fkey' AND part.conname = 'tenantpath_new_Department_ParentId_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'Department_ParentId_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_Department_ParentId_fkey" TO "Department_ParentId_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE registry."Department" RENAME CONSTRAINT "tenantpath_new_Department_ParentId_fkey" TO "Department_ParentId_fkey";
  END IF;
END
$tenantpath$;

-- registry."StaffRole": foreign key "StaffRole_staff_id_fkey" has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass AND conname = 'tenantpath_new_StaffRole_staff_id_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'registry."StaffRole"'::pg_catalog.regclass
                        AND conname = 'StaffRole_staff_id_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'registry."StaffRole"'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_StaffRole_staff_id_fkey' AND part.conname = 'tenantpath_new_StaffRole_staff_id_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'StaffRole_staff_id_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT "tenantpath_new_StaffRole_staff_id_fkey" TO "StaffRole_staff_id_fkey"', tp_part.relation);
    END LOOP;
    ALTER TABLE registry."StaffRole" RENAME CONSTRAINT "tenantpath_new_StaffRole_staff_id_fkey" TO "StaffRole_staff_id_fkey";
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

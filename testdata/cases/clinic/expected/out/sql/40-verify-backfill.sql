-- 40-verify-backfill.sql: counts what is missing or contradicts itself, and stops if anything.
-- Undo: rollback/40-verify-backfill.sql.
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
        HINT = '40-verify-backfill.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 40-verify-backfill.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

-- lock: ACCESS SHARE, while it reads the tables, no limit · transaction: may run in one
-- Every line is counted before anything is raised; each comes with the query that lists its rows.
DO $tenantpath$
DECLARE
  tp_rows bigint;
  tp_failed bigint := 0;
  tp_lines text := '';
BEGIN
  -- audit.entry
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM audit.entry AS t WHERE t."TenantCode" IS NOT NULL AND NOT EXISTS (SELECT FROM registry."Tenant" AS r WHERE r."Code" = t."TenantCode");
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'audit.entry: "TenantCode" is no "Code" of registry."Tenant"', tp_rows,
      'SELECT t.* FROM audit.entry AS t WHERE t."TenantCode" IS NOT NULL AND NOT EXISTS (SELECT FROM registry."Tenant" AS r WHERE r."Code" = t."TenantCode")');
  END IF;
  -- billing."Order"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM billing."Order" AS t, billing."OrderLine" AS p1 WHERE p1."OrderId" = t."Id" AND p1."LineNo" = t."LastLineNo" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing."Order": "TenantCode" is not the one that "Id", "LastLineNo" leads to, over billing."OrderLine"', tp_rows,
      'SELECT t."Id", t."LastLineNo", t."TenantCode", p1."TenantCode" AS expected FROM billing."Order" AS t, billing."OrderLine" AS p1 WHERE p1."OrderId" = t."Id" AND p1."LineNo" = t."LastLineNo" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM billing."Order" AS t, care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing."Order": "TenantCode" is not the one that "PatientId" leads to, over care."Patient"', tp_rows,
      'SELECT t."Id", t."PatientId", t."TenantCode", p1."TenantCode" AS expected FROM billing."Order" AS t, care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."Id" FROM billing."Order" AS t WHERE NOT (t."Id" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'billing."Order"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['Id', 'TenantCode'])))
           GROUP BY t."Id" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing."Order": the same "Id" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."Id" FROM billing."Order" AS t WHERE NOT (t."Id" IS NULL) GROUP BY t."Id" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- billing."OrderLine"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM billing."OrderLine" AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing."OrderLine": "TenantCode" is NULL', tp_rows,
      'SELECT t."OrderId", t."LineNo" FROM billing."OrderLine" AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM billing."OrderLine" AS t, billing."Order" AS p1 WHERE p1."Id" = t."OrderId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing."OrderLine": "TenantCode" is not the one that "OrderId" leads to, over billing."Order"', tp_rows,
      'SELECT t."OrderId", t."LineNo", t."TenantCode", p1."TenantCode" AS expected FROM billing."OrderLine" AS t, billing."Order" AS p1 WHERE p1."Id" = t."OrderId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM billing."OrderLine" AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing."OrderLine": "TenantCode" is not the one that "VisitId" leads to, over care."Visit"', tp_rows,
      'SELECT t."OrderId", t."LineNo", t."VisitId", t."TenantCode", p1."TenantCode" AS expected FROM billing."OrderLine" AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."OrderId", t."LineNo" FROM billing."OrderLine" AS t WHERE NOT (t."OrderId" IS NULL OR t."LineNo" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'billing."OrderLine"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['OrderId', 'LineNo', 'TenantCode'])))
           GROUP BY t."OrderId", t."LineNo" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing."OrderLine": the same "OrderId", "LineNo" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."OrderId", t."LineNo" FROM billing."OrderLine" AS t WHERE NOT (t."OrderId" IS NULL OR t."LineNo" IS NULL) GROUP BY t."OrderId", t."LineNo" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- billing.payment
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM billing.payment AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing.payment: "TenantCode" is NULL', tp_rows,
      'SELECT t.id FROM billing.payment AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM billing.payment AS t, billing."Order" AS p1 WHERE p1."Id" = t.order_id AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing.payment: "TenantCode" is not the one that order_id leads to, over billing."Order"', tp_rows,
      'SELECT t.id, t.order_id, t."TenantCode", p1."TenantCode" AS expected FROM billing.payment AS t, billing."Order" AS p1 WHERE p1."Id" = t.order_id AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM billing.payment AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'billing.payment'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'TenantCode'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing.payment: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM billing.payment AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.reference FROM billing.payment AS t WHERE NOT (t.reference IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'billing.payment'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['reference', 'TenantCode'])))
           GROUP BY t.reference HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'billing.payment: the same reference in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.reference FROM billing.payment AS t WHERE NOT (t.reference IS NULL) GROUP BY t.reference HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care."Attachment"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."Attachment" AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Attachment": "TenantCode" is NULL', tp_rows,
      'SELECT t."Id" FROM care."Attachment" AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."Attachment" AS t, care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Attachment": "TenantCode" is not the one that "PatientId" leads to, over care."Patient"', tp_rows,
      'SELECT t."Id", t."PatientId", t."TenantCode", p1."TenantCode" AS expected FROM care."Attachment" AS t, care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."Attachment" AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Attachment": "TenantCode" is not the one that "VisitId" leads to, over care."Visit"', tp_rows,
      'SELECT t."Id", t."VisitId", t."TenantCode", p1."TenantCode" AS expected FROM care."Attachment" AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."Id" FROM care."Attachment" AS t WHERE NOT (t."Id" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care."Attachment"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['Id', 'TenantCode'])))
           GROUP BY t."Id" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Attachment": the same "Id" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."Id" FROM care."Attachment" AS t WHERE NOT (t."Id" IS NULL) GROUP BY t."Id" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care."NoteRevision"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."NoteRevision" AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."NoteRevision": "TenantCode" is NULL', tp_rows,
      'SELECT t."VisitId", t."NoteNo", t."Revision" FROM care."NoteRevision" AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."NoteRevision" AS t, care."VisitNote" AS p1 WHERE p1."VisitId" = t."VisitId" AND p1."NoteNo" = t."NoteNo" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."NoteRevision": "TenantCode" is not the one that "VisitId", "NoteNo" leads to, over care."VisitNote"', tp_rows,
      'SELECT t."VisitId", t."NoteNo", t."Revision", t."TenantCode", p1."TenantCode" AS expected FROM care."NoteRevision" AS t, care."VisitNote" AS p1 WHERE p1."VisitId" = t."VisitId" AND p1."NoteNo" = t."NoteNo" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."VisitId", t."NoteNo", t."Revision" FROM care."NoteRevision" AS t WHERE NOT (t."VisitId" IS NULL OR t."NoteNo" IS NULL OR t."Revision" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care."NoteRevision"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['VisitId', 'NoteNo', 'Revision', 'TenantCode'])))
           GROUP BY t."VisitId", t."NoteNo", t."Revision" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."NoteRevision": the same "VisitId", "NoteNo", "Revision" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."VisitId", t."NoteNo", t."Revision" FROM care."NoteRevision" AS t WHERE NOT (t."VisitId" IS NULL OR t."NoteNo" IS NULL OR t."Revision" IS NULL) GROUP BY t."VisitId", t."NoteNo", t."Revision" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care."Patient"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."Id" FROM care."Patient" AS t WHERE NOT (t."Id" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care."Patient"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['Id', 'TenantCode'])))
           GROUP BY t."Id" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Patient": the same "Id" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."Id" FROM care."Patient" AS t WHERE NOT (t."Id" IS NULL) GROUP BY t."Id" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care."RoomBooking"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."RoomBooking" AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."RoomBooking": "TenantCode" is NULL', tp_rows,
      'SELECT t."Id" FROM care."RoomBooking" AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."RoomBooking" AS t, registry."Department" AS p1 WHERE p1."Id" = t."DepartmentId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."RoomBooking": "TenantCode" is not the one that "DepartmentId" leads to, over registry."Department"', tp_rows,
      'SELECT t."Id", t."DepartmentId", t."TenantCode", p1."TenantCode" AS expected FROM care."RoomBooking" AS t, registry."Department" AS p1 WHERE p1."Id" = t."DepartmentId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."Id" FROM care."RoomBooking" AS t WHERE NOT (t."Id" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care."RoomBooking"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['Id', 'TenantCode'])))
           GROUP BY t."Id" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."RoomBooking": the same "Id" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."Id" FROM care."RoomBooking" AS t WHERE NOT (t."Id" IS NULL) GROUP BY t."Id" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care."Visit"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."Visit" AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Visit": "TenantCode" is NULL', tp_rows,
      'SELECT t."Id" FROM care."Visit" AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."Visit" AS t, care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Visit": "TenantCode" is not the one that "PatientId" leads to, over care."Patient"', tp_rows,
      'SELECT t."Id", t."PatientId", t."TenantCode", p1."TenantCode" AS expected FROM care."Visit" AS t, care."Patient" AS p1 WHERE p1."Id" = t."PatientId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."Visit" AS t, registry."Department" AS p1 WHERE p1."Id" = t."DepartmentId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Visit": "TenantCode" is not the one that "DepartmentId" leads to, over registry."Department"', tp_rows,
      'SELECT t."Id", t."DepartmentId", t."TenantCode", p1."TenantCode" AS expected FROM care."Visit" AS t, registry."Department" AS p1 WHERE p1."Id" = t."DepartmentId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."Id" FROM care."Visit" AS t WHERE NOT (t."Id" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care."Visit"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['Id', 'TenantCode'])))
           GROUP BY t."Id" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."Visit": the same "Id" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."Id" FROM care."Visit" AS t WHERE NOT (t."Id" IS NULL) GROUP BY t."Id" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care."VisitDiagnosis"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."VisitDiagnosis" AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."VisitDiagnosis": "TenantCode" is NULL', tp_rows,
      'SELECT t."VisitId", t.code FROM care."VisitDiagnosis" AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."VisitDiagnosis" AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."VisitDiagnosis": "TenantCode" is not the one that "VisitId" leads to, over care."Visit"', tp_rows,
      'SELECT t."VisitId", t.code, t."TenantCode", p1."TenantCode" AS expected FROM care."VisitDiagnosis" AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."VisitId", t.code FROM care."VisitDiagnosis" AS t WHERE NOT (t."VisitId" IS NULL OR t.code IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care."VisitDiagnosis"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['VisitId', 'code', 'TenantCode'])))
           GROUP BY t."VisitId", t.code HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."VisitDiagnosis": the same "VisitId", code in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."VisitId", t.code FROM care."VisitDiagnosis" AS t WHERE NOT (t."VisitId" IS NULL OR t.code IS NULL) GROUP BY t."VisitId", t.code HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care."VisitNote"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."VisitNote" AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."VisitNote": "TenantCode" is NULL', tp_rows,
      'SELECT t."VisitId", t."NoteNo" FROM care."VisitNote" AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."VisitNote" AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."VisitNote": "TenantCode" is not the one that "VisitId" leads to, over care."Visit"', tp_rows,
      'SELECT t."VisitId", t."NoteNo", t."TenantCode", p1."TenantCode" AS expected FROM care."VisitNote" AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care."VisitNote" AS t, registry.staff AS p1 WHERE p1.id = t."AuthorId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."VisitNote": "TenantCode" is not the one that "AuthorId" leads to, over registry.staff', tp_rows,
      'SELECT t."VisitId", t."NoteNo", t."AuthorId", t."TenantCode", p1."TenantCode" AS expected FROM care."VisitNote" AS t, registry.staff AS p1 WHERE p1.id = t."AuthorId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."VisitId", t."NoteNo" FROM care."VisitNote" AS t WHERE NOT (t."VisitId" IS NULL OR t."NoteNo" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care."VisitNote"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['VisitId', 'NoteNo', 'TenantCode'])))
           GROUP BY t."VisitId", t."NoteNo" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care."VisitNote": the same "VisitId", "NoteNo" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."VisitId", t."NoteNo" FROM care."VisitNote" AS t WHERE NOT (t."VisitId" IS NULL OR t."NoteNo" IS NULL) GROUP BY t."VisitId", t."NoteNo" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care.measurement
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care.measurement AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care.measurement: "TenantCode" is NULL', tp_rows,
      'SELECT t."VisitId", t.kind, t.taken_at FROM care.measurement AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care.measurement AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care.measurement: "TenantCode" is not the one that "VisitId" leads to, over care."Visit"', tp_rows,
      'SELECT t."VisitId", t.kind, t.taken_at, t."TenantCode", p1."TenantCode" AS expected FROM care.measurement AS t, care."Visit" AS p1 WHERE p1."Id" = t."VisitId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."VisitId", t.kind, t.taken_at FROM care.measurement AS t WHERE NOT (t."VisitId" IS NULL OR t.kind IS NULL OR t.taken_at IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care.measurement'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['VisitId', 'kind', 'taken_at', 'TenantCode'])))
           GROUP BY t."VisitId", t.kind, t.taken_at HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care.measurement: the same "VisitId", kind, taken_at in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."VisitId", t.kind, t.taken_at FROM care.measurement AS t WHERE NOT (t."VisitId" IS NULL OR t.kind IS NULL OR t.taken_at IS NULL) GROUP BY t."VisitId", t.kind, t.taken_at HAVING pg_catalog.count(*) > 1');
  END IF;
  -- care.referral
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care.referral AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care.referral: "TenantCode" is NULL', tp_rows,
      'SELECT t.id FROM care.referral AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care.referral AS t, care."Visit" AS p1 WHERE p1."Id" = t.from_visit_id AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care.referral: "TenantCode" is not the one that from_visit_id leads to, over care."Visit"', tp_rows,
      'SELECT t.id, t.from_visit_id, t."TenantCode", p1."TenantCode" AS expected FROM care.referral AS t, care."Visit" AS p1 WHERE p1."Id" = t.from_visit_id AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM care.referral AS t, care."Visit" AS p1 WHERE p1."Id" = t.to_visit_id AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care.referral: "TenantCode" is not the one that to_visit_id leads to, over care."Visit"', tp_rows,
      'SELECT t.id, t.to_visit_id, t."TenantCode", p1."TenantCode" AS expected FROM care.referral AS t, care."Visit" AS p1 WHERE p1."Id" = t.to_visit_id AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM care.referral AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'care.referral'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'TenantCode'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'care.referral: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM care.referral AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- registry."Department"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM registry."Department" AS t WHERE t."TenantCode" IS NOT NULL AND NOT EXISTS (SELECT FROM registry."Tenant" AS r WHERE r."Code" = t."TenantCode");
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = pg_catalog.format('%s (%s rows)', 'registry."Department": "TenantCode" is no "Code" of registry."Tenant"', tp_rows),
      HINT = 'SELECT t."Id", t."TenantCode" FROM registry."Department" AS t WHERE t."TenantCode" IS NOT NULL AND NOT EXISTS (SELECT FROM registry."Tenant" AS r WHERE r."Code" = t."TenantCode")';
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM registry."Department" AS t, registry."Department" AS p1 WHERE p1."Id" = t."ParentId" AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'registry."Department": "TenantCode" is not the one that "ParentId" leads to, over registry."Department"', tp_rows,
      'SELECT t."Id", t."ParentId", t."TenantCode", p1."TenantCode" AS expected FROM registry."Department" AS t, registry."Department" AS p1 WHERE p1."Id" = t."ParentId" AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."Id" FROM registry."Department" AS t WHERE NOT (t."Id" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'registry."Department"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['Id', 'TenantCode'])))
           GROUP BY t."Id" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'registry."Department": the same "Id" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."Id" FROM registry."Department" AS t WHERE NOT (t."Id" IS NULL) GROUP BY t."Id" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- registry."StaffRole"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM registry."StaffRole" AS t WHERE t."TenantCode" IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'registry."StaffRole": "TenantCode" is NULL', tp_rows,
      'SELECT t.staff_id, t.role_code FROM registry."StaffRole" AS t WHERE t."TenantCode" IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM registry."StaffRole" AS t, registry.staff AS p1 WHERE p1.id = t.staff_id AND t."TenantCode" <> p1."TenantCode";
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'registry."StaffRole": "TenantCode" is not the one that staff_id leads to, over registry.staff', tp_rows,
      'SELECT t.staff_id, t.role_code, t."TenantCode", p1."TenantCode" AS expected FROM registry."StaffRole" AS t, registry.staff AS p1 WHERE p1.id = t.staff_id AND t."TenantCode" <> p1."TenantCode"');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.staff_id, t.role_code FROM registry."StaffRole" AS t WHERE NOT (t.staff_id IS NULL OR t.role_code IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'registry."StaffRole"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['staff_id', 'role_code', 'TenantCode'])))
           GROUP BY t.staff_id, t.role_code HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'registry."StaffRole": the same staff_id, role_code in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.staff_id, t.role_code FROM registry."StaffRole" AS t WHERE NOT (t.staff_id IS NULL OR t.role_code IS NULL) GROUP BY t.staff_id, t.role_code HAVING pg_catalog.count(*) > 1');
  END IF;
  -- registry."Tenant"
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (VALUES
      ('audit.entry'::pg_catalog.regclass, 'TenantCode'),
      ('billing."Order"'::pg_catalog.regclass, 'TenantCode'),
      ('billing."OrderLine"'::pg_catalog.regclass, 'TenantCode'),
      ('billing.payment'::pg_catalog.regclass, 'TenantCode'),
      ('care."Attachment"'::pg_catalog.regclass, 'TenantCode'),
      ('care."NoteRevision"'::pg_catalog.regclass, 'TenantCode'),
      ('care."Patient"'::pg_catalog.regclass, 'TenantCode'),
      ('care."RoomBooking"'::pg_catalog.regclass, 'TenantCode'),
      ('care."Visit"'::pg_catalog.regclass, 'TenantCode'),
      ('care."VisitDiagnosis"'::pg_catalog.regclass, 'TenantCode'),
      ('care."VisitNote"'::pg_catalog.regclass, 'TenantCode'),
      ('care.measurement'::pg_catalog.regclass, 'TenantCode'),
      ('care.referral'::pg_catalog.regclass, 'TenantCode'),
      ('registry."Department"'::pg_catalog.regclass, 'TenantCode'),
      ('registry."Site"'::pg_catalog.regclass, 'TenantCode'),
      ('registry."StaffRole"'::pg_catalog.regclass, 'TenantCode'),
      ('registry.staff'::pg_catalog.regclass, 'TenantCode')) AS k (relation, name),
      pg_catalog.pg_attribute AS a, pg_catalog.pg_attribute AS r
      WHERE a.attrelid = k.relation AND a.attname = k.name
      AND r.attrelid = 'registry."Tenant"'::pg_catalog.regclass AND r.attname = 'Code'
      AND (a.atttypid <> r.atttypid OR a.attcollation <> r.attcollation);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'the key has not the type and collation of registry."Tenant"."Code" in every table', tp_rows,
      'SELECT k.relation, a.attname, a.atttypid::pg_catalog.regtype, a.attcollation::pg_catalog.regcollation FROM (VALUES (''audit.entry''::pg_catalog.regclass, ''TenantCode''), (''billing."Order"''::pg_catalog.regclass, ''TenantCode''), (''billing."OrderLine"''::pg_catalog.regclass, ''TenantCode''), (''billing.payment''::pg_catalog.regclass, ''TenantCode''), (''care."Attachment"''::pg_catalog.regclass, ''TenantCode''), (''care."NoteRevision"''::pg_catalog.regclass, ''TenantCode''), (''care."Patient"''::pg_catalog.regclass, ''TenantCode''), (''care."RoomBooking"''::pg_catalog.regclass, ''TenantCode''), (''care."Visit"''::pg_catalog.regclass, ''TenantCode''), (''care."VisitDiagnosis"''::pg_catalog.regclass, ''TenantCode''), (''care."VisitNote"''::pg_catalog.regclass, ''TenantCode''), (''care.measurement''::pg_catalog.regclass, ''TenantCode''), (''care.referral''::pg_catalog.regclass, ''TenantCode''), (''registry."Department"''::pg_catalog.regclass, ''TenantCode''), (''registry."Site"''::pg_catalog.regclass, ''TenantCode''), (''registry."StaffRole"''::pg_catalog.regclass, ''TenantCode''), (''registry.staff''::pg_catalog.regclass, ''TenantCode'')) AS k (relation, name), pg_catalog.pg_attribute AS a, pg_catalog.pg_attribute AS r WHERE a.attrelid = k.relation AND a.attname = k.name AND r.attrelid = ''registry."Tenant"''::pg_catalog.regclass AND r.attname = ''Code'' AND (a.atttypid <> r.atttypid OR a.attcollation <> r.attcollation)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t."HostName" FROM registry."Tenant" AS t WHERE NOT (t."HostName" IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'registry."Tenant"'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['HostName', 'Code'])))
           GROUP BY t."HostName" HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'registry."Tenant": the same "HostName" in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t."HostName" FROM registry."Tenant" AS t WHERE NOT (t."HostName" IS NULL) GROUP BY t."HostName" HAVING pg_catalog.count(*) > 1');
  END IF;
  -- registry.staff
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.email FROM registry.staff AS t WHERE NOT (t.email IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'registry.staff'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['email', 'TenantCode'])))
           GROUP BY t.email HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'registry.staff: the same email in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.email FROM registry.staff AS t WHERE NOT (t.email IS NULL) GROUP BY t.email HAVING pg_catalog.count(*) > 1');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM registry.staff AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'registry.staff'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'TenantCode'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'registry.staff: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM registry.staff AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  IF tp_failed > 0 THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'the backfill is not right yet: ' || tp_failed || ' of its checks found rows' || tp_lines,
      HINT =
        'Each query lists the rows; correct them and run this file again. For rows without a key the decisions file'
        ' can say what becomes of them (nulls: leave-out, delete or {sentinel: KEY}); keys of no tenant only warn'
        ' once it says that the column holds the key (class: ready, column: NAME). Nothing was changed.';
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

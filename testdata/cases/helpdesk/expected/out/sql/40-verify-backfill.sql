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
    pg_catalog.to_regclass('public.accounts'),
    pg_catalog.to_regclass('public.audit_events'),
    pg_catalog.to_regclass('public.custom_fields'),
    pg_catalog.to_regclass('public.help_centers'),
    pg_catalog.to_regclass('public.invoices'),
    pg_catalog.to_regclass('public.subscriptions'),
    pg_catalog.to_regclass('public.tags'),
    pg_catalog.to_regclass('public.teams'),
    pg_catalog.to_regclass('public.tickets'),
    pg_catalog.to_regclass('public.users'),
    pg_catalog.to_regclass('public.webhooks'),
    pg_catalog.to_regclass('public.priorities')
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
  -- public.accounts
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (VALUES
      ('public.audit_events'::pg_catalog.regclass, 'account_id'),
      ('public.custom_fields'::pg_catalog.regclass, 'account_id'),
      ('public.help_centers'::pg_catalog.regclass, 'account_id'),
      ('public.invoices'::pg_catalog.regclass, 'account_id'),
      ('public.subscriptions'::pg_catalog.regclass, 'account_id'),
      ('public.tags'::pg_catalog.regclass, 'account_id'),
      ('public.teams'::pg_catalog.regclass, 'account_id'),
      ('public.tickets'::pg_catalog.regclass, 'account_id'),
      ('public.users'::pg_catalog.regclass, 'account_id'),
      ('public.webhooks'::pg_catalog.regclass, 'account_id')) AS k (relation, name),
      pg_catalog.pg_attribute AS a, pg_catalog.pg_attribute AS r
      WHERE a.attrelid = k.relation AND a.attname = k.name
      AND r.attrelid = 'public.accounts'::pg_catalog.regclass AND r.attname = 'id'
      AND (a.atttypid <> r.atttypid OR a.attcollation <> r.attcollation);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'the key has not the type and collation of public.accounts.id in every table', tp_rows,
      'SELECT k.relation, a.attname, a.atttypid::pg_catalog.regtype, a.attcollation::pg_catalog.regcollation FROM (VALUES (''public.audit_events''::pg_catalog.regclass, ''account_id''), (''public.custom_fields''::pg_catalog.regclass, ''account_id''), (''public.help_centers''::pg_catalog.regclass, ''account_id''), (''public.invoices''::pg_catalog.regclass, ''account_id''), (''public.subscriptions''::pg_catalog.regclass, ''account_id''), (''public.tags''::pg_catalog.regclass, ''account_id''), (''public.teams''::pg_catalog.regclass, ''account_id''), (''public.tickets''::pg_catalog.regclass, ''account_id''), (''public.users''::pg_catalog.regclass, ''account_id''), (''public.webhooks''::pg_catalog.regclass, ''account_id'')) AS k (relation, name), pg_catalog.pg_attribute AS a, pg_catalog.pg_attribute AS r WHERE a.attrelid = k.relation AND a.attname = k.name AND r.attrelid = ''public.accounts''::pg_catalog.regclass AND r.attname = ''id'' AND (a.atttypid <> r.atttypid OR a.attcollation <> r.attcollation)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.subdomain FROM public.accounts AS t WHERE NOT (t.subdomain IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.accounts'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['subdomain', 'id'])))
           GROUP BY t.subdomain HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.accounts: the same subdomain in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.subdomain FROM public.accounts AS t WHERE NOT (t.subdomain IS NULL) GROUP BY t.subdomain HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.audit_events
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.audit_events AS t WHERE t.account_id IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.audit_events: account_id is NULL', tp_rows,
      'SELECT t.id FROM public.audit_events AS t WHERE t.account_id IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.audit_events AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.audit_events: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.audit_events AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.audit_events AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.audit_events'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.audit_events: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.audit_events AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.custom_fields
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.custom_fields AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.custom_fields: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.custom_fields AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.custom_fields AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.custom_fields'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.custom_fields: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.custom_fields AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.help_centers
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.help_centers AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.help_centers: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.help_centers AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.help_centers AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.help_centers'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.help_centers: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.help_centers AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.host FROM public.help_centers AS t WHERE NOT (t.host IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.help_centers'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['host', 'account_id'])))
           GROUP BY t.host HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.help_centers: the same host in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.host FROM public.help_centers AS t WHERE NOT (t.host IS NULL) GROUP BY t.host HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.invoices
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.invoices AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.invoices: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.invoices AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.invoices AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.invoices'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.invoices: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.invoices AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.number FROM public.invoices AS t WHERE NOT (t.number IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.invoices'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['number', 'account_id'])))
           GROUP BY t.number HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.invoices: the same number in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.number FROM public.invoices AS t WHERE NOT (t.number IS NULL) GROUP BY t.number HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.subscriptions
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.subscriptions AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.subscriptions: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.subscriptions AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.subscriptions AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.subscriptions'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.subscriptions: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.subscriptions AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.tags
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.tags AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.tags: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.tags AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.tags AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.tags'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.tags: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.tags AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.teams
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.teams AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.teams: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.teams AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.teams AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.teams'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.teams: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.teams AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.tickets
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.tickets AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.tickets: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.tickets AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.tickets AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.tickets'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.tickets: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.tickets AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.users
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.users AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.users: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.users AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.users AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.users'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.users: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.users AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.webhooks
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.webhooks AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.webhooks: account_id is no id of public.accounts', tp_rows,
      'SELECT t.id, t.account_id FROM public.webhooks AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.id FROM public.webhooks AS t WHERE NOT (t.id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.webhooks'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['id', 'account_id'])))
           GROUP BY t.id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.webhooks: the same id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.id FROM public.webhooks AS t WHERE NOT (t.id IS NULL) GROUP BY t.id HAVING pg_catalog.count(*) > 1');
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

-- 40-verify-backfill.sql: counts what is missing or contradicts itself, and stops if anything.
-- Undo: rollback/40-verify-backfill.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
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

-- lock: ACCESS SHARE, while it reads the tables · transaction: may run in one
-- Every line is counted before anything is raised; each comes with the query that lists its rows.
DO $tenantpath$
DECLARE
  tp_rows bigint;
  tp_failed bigint := 0;
  tp_lines text := '';
BEGIN
  -- public.audit_events
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.audit_events AS t WHERE t.account_id IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || E'\n' || 'public.audit_events: account_id is NULL' || ' (' || tp_rows || ' rows)'
      || E'\n  ' || 'SELECT t.id FROM public.audit_events AS t WHERE t.account_id IS NULL' || ';';
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.audit_events AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.audit_events: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.audit_events AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.custom_fields
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.custom_fields AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.custom_fields: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.custom_fields AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.help_centers
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.help_centers AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.help_centers: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.help_centers AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.invoices
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.invoices AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.invoices: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.invoices AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.subscriptions
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.subscriptions AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.subscriptions: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.subscriptions AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.tags
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.tags AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.tags: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.tags AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.teams
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.teams AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.teams: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.teams AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.tickets
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.tickets AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.tickets: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.tickets AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.users
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.users AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.users: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.users AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  -- public.webhooks
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.webhooks AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id);
  IF tp_rows > 0 THEN
    RAISE WARNING USING MESSAGE = 'public.webhooks: account_id is no id of public.accounts' || ' (' || tp_rows || ' rows)',
      HINT = 'SELECT t.id, t.account_id FROM public.webhooks AS t WHERE t.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.accounts AS r WHERE r.id = t.account_id)';
  END IF;
  IF tp_failed > 0 THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'the backfill is not right yet: ' || tp_failed || ' of its checks found rows' || tp_lines,
      HINT = 'Each query lists the rows; correct them and run this file again. Nothing was changed.';
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

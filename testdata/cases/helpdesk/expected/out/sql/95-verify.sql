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
  -- public.priorities
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.priorities')
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', 'public.priorities');
  END IF;
  -- public.accounts
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.accounts')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.accounts', 'id', 'public.accounts');
  END IF;
  -- public.audit_events
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.audit_events')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.audit_events', 'account_id', 'public.accounts');
  END IF;
  -- public.custom_fields
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.custom_fields')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.custom_fields', 'account_id', 'public.accounts');
  END IF;
  -- public.help_centers
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.help_centers')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.help_centers', 'account_id', 'public.accounts');
  END IF;
  -- public.invoices
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.invoices')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.invoices', 'account_id', 'public.accounts');
  END IF;
  -- public.subscriptions
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.subscriptions')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.subscriptions', 'account_id', 'public.accounts');
  END IF;
  -- public.tags
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.tags')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.tags', 'account_id', 'public.accounts');
  END IF;
  -- public.teams
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.teams')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.teams', 'account_id', 'public.accounts');
  END IF;
  -- public.tickets
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.tickets')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.tickets', 'account_id', 'public.accounts');
  END IF;
  -- public.users
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.users')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.users', 'account_id', 'public.accounts');
  END IF;
  -- public.webhooks
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass('public.webhooks')
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = 'account_id'
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass('public.accounts'))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', 'public.webhooks', 'account_id', 'public.accounts');
  END IF;
  SELECT tp_problems || coalesce(pg_catalog.array_agg(
           e.relation || ': ' || e.name || CASE WHEN r.oid IS NULL THEN ' is missing' ELSE ' is not validated' END ORDER BY e.relation, e.name), '{}')
    INTO tp_problems
    FROM (VALUES
      ('public.priorities', 'priorities_pkey', 'p', true),
      ('public.accounts', 'accounts_pkey', 'p', true),
      ('public.audit_events', 'audit_events_pkey', 'p', true),
      ('public.custom_fields', 'custom_fields_pkey', 'p', true),
      ('public.help_centers', 'help_centers_pkey', 'p', true),
      ('public.invoices', 'invoices_pkey', 'p', true),
      ('public.subscriptions', 'subscriptions_pkey', 'p', true),
      ('public.tags', 'tags_pkey', 'p', true),
      ('public.teams', 'teams_pkey', 'p', true),
      ('public.tickets', 'tickets_pkey', 'p', true),
      ('public.users', 'users_pkey', 'p', true),
      ('public.webhooks', 'webhooks_pkey', 'p', true)
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
  IF pg_catalog.to_regclass('public.tenantpath_row_counts') IS NOT NULL THEN
    FOR tp_counted IN EXECUTE 'SELECT relation, row_count FROM public.tenantpath_row_counts ORDER BY relation' LOOP
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
DROP TABLE IF EXISTS public.tenantpath_set_aside;
DROP TABLE IF EXISTS public.tenantpath_row_counts;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

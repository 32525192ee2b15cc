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

CREATE TABLE IF NOT EXISTS public.tenantpath_row_counts (relation text PRIMARY KEY, row_count bigint NOT NULL);

SET statement_timeout = '0';

-- public.priorities becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.priorities'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.priorities IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.priorities;
    PERFORM pg_catalog.create_reference_table('public.priorities');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.priorities;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.priorities');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.priorities', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.accounts is distributed by id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.accounts'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.accounts IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.accounts;
    PERFORM pg_catalog.create_distributed_table('public.accounts', 'id', colocate_with => 'none');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.accounts;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.accounts');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.accounts', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.audit_events is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.audit_events'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.audit_events IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.audit_events;
    PERFORM pg_catalog.create_distributed_table('public.audit_events', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.audit_events;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.audit_events');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.audit_events', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.custom_fields is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.custom_fields'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.custom_fields IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.custom_fields;
    PERFORM pg_catalog.create_distributed_table('public.custom_fields', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.custom_fields;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.custom_fields');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.custom_fields', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.help_centers is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.help_centers'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.help_centers IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.help_centers;
    PERFORM pg_catalog.create_distributed_table('public.help_centers', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.help_centers;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.help_centers');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.help_centers', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.invoices is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.invoices'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.invoices IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.invoices;
    PERFORM pg_catalog.create_distributed_table('public.invoices', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.invoices;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.invoices');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.invoices', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.subscriptions is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.subscriptions'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.subscriptions IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.subscriptions;
    PERFORM pg_catalog.create_distributed_table('public.subscriptions', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.subscriptions;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.subscriptions');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.subscriptions', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.tags is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.tags'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.tags IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.tags;
    PERFORM pg_catalog.create_distributed_table('public.tags', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.tags;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.tags');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.tags', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.teams is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.teams'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.teams IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.teams;
    PERFORM pg_catalog.create_distributed_table('public.teams', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.teams;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.teams');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.teams', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.tickets is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.tickets'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.tickets IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.tickets;
    PERFORM pg_catalog.create_distributed_table('public.tickets', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.tickets;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.tickets');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.tickets', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.users is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.users'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.users IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.users;
    PERFORM pg_catalog.create_distributed_table('public.users', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.users;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.users');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.users', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

-- public.webhooks is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = 'public.webhooks'::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
    LOCK TABLE public.webhooks IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM public.webhooks;
    PERFORM pg_catalog.create_distributed_table('public.webhooks', 'account_id', colocate_with => 'public.accounts');
    SELECT pg_catalog.count(*) INTO tp_after FROM public.webhooks;
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, 'public.webhooks');
    END IF;
    INSERT INTO public.tenantpath_row_counts VALUES ('public.webhooks', tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

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

-- public.accounts: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.accounts'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.accounts';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.accounts'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.accounts';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.accounts');
  END IF;
END
$tenantpath$;

-- public.audit_events: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.audit_events'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.audit_events';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.audit_events'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.audit_events';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.audit_events');
  END IF;
END
$tenantpath$;

-- public.custom_fields: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.custom_fields'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.custom_fields';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.custom_fields'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.custom_fields';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.custom_fields');
  END IF;
END
$tenantpath$;

-- public.help_centers: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.help_centers'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.help_centers';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.help_centers'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.help_centers';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.help_centers');
  END IF;
END
$tenantpath$;

-- public.invoices: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.invoices'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.invoices';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.invoices'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.invoices';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.invoices');
  END IF;
END
$tenantpath$;

-- public.subscriptions: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.subscriptions'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.subscriptions';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.subscriptions'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.subscriptions';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.subscriptions');
  END IF;
END
$tenantpath$;

-- public.tags: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.tags'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.tags';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.tags'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.tags';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.tags');
  END IF;
END
$tenantpath$;

-- public.teams: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.teams'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.teams';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.teams'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.teams';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.teams');
  END IF;
END
$tenantpath$;

-- public.tickets: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.tickets'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.tickets';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.tickets'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.tickets';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.tickets');
  END IF;
END
$tenantpath$;

-- public.users: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.users'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.users';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.users'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.users';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.users');
  END IF;
END
$tenantpath$;

-- public.webhooks: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.webhooks'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.webhooks';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.webhooks'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.webhooks';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.webhooks');
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

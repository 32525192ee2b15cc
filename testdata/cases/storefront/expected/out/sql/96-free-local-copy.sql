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

-- public.line_item_options: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.line_item_options'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.line_item_options';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.line_item_options'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.line_item_options';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.line_item_options');
  END IF;
END
$tenantpath$;

-- public.line_items: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.line_items'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.line_items';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.line_items'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.line_items';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.line_items');
  END IF;
END
$tenantpath$;

-- public.orders: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.orders'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.orders';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.orders'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.orders';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.orders');
  END IF;
END
$tenantpath$;

-- public.products: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.products'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.products';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.products'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.products';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.products');
  END IF;
END
$tenantpath$;

-- public.stores: the rows left on the coordinator go
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It truncates what references the table as well, so all of that must be on Citus.
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = 'public.stores'::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', 'public.stores';
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT 'public.stores'::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', 'public.stores';
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table('public.stores');
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

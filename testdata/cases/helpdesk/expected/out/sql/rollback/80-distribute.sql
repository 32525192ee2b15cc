-- rollback/80-distribute.sql: undoes 80-distribute.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

-- public.webhooks is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.webhooks'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.webhooks', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.users is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.users'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.users', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.tickets is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.tickets'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.tickets', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.teams is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.teams'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.teams', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.tags is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.tags'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.tags', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.subscriptions is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.subscriptions'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.subscriptions', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.invoices is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.invoices'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.invoices', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.help_centers is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.help_centers'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.help_centers', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.custom_fields is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.custom_fields'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.custom_fields', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.audit_events is distributed by account_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.audit_events'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.audit_events', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.accounts is distributed by id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.accounts'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.accounts', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.priorities becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.priorities'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.priorities', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- the workers know the coordinator, and numbers of rows can be written down
-- lock: no lock, at most 60s · transaction: may run in one
DROP TABLE IF EXISTS public.tenantpath_row_counts;

RESET statement_timeout;
RESET lock_timeout;

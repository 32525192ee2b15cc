-- rollback/80-distribute.sql: undoes 80-distribute.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

-- public.products is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.products'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.products', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.orders is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.orders'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.orders', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.line_items is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.line_items'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.line_items', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.line_item_options is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.line_item_options'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.line_item_options', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.stores is distributed by store_id
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.stores'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.stores', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

-- public.countries becomes a reference table
-- lock: EXCLUSIVE, while it writes every row once, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = 'public.countries'::pg_catalog.regclass) THEN
    PERFORM pg_catalog.undistribute_table('public.countries', cascade_via_foreign_keys => true);
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- the workers know the coordinator, and numbers of rows can be written down
-- lock: no lock, at most 60s · transaction: may run in one
DROP TABLE IF EXISTS public.tenantpath_row_counts;

RESET statement_timeout;
RESET lock_timeout;

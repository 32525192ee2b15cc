-- 90-foreign-keys.sql: adds the foreign keys again, and what managed tables lost.
-- Undo: rollback/90-foreign-keys.sql.
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
      HINT = '90-foreign-keys.sql runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_local_group WHERE groupid <> 0) THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this server is a worker of a Citus cluster',
      HINT = '90-foreign-keys.sql runs on the coordinator.';
  END IF;
  -- Citus repeats statements on its workers, which would read a backslash in them as an escape.
  IF EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'standard_conforming_strings' AND reset_val = 'off') THEN
    RAISE EXCEPTION USING
      MESSAGE = 'standard_conforming_strings is off in this database',
      HINT = 'ALTER DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
        || ' SET standard_conforming_strings = on; likewise on every worker; then run 90-foreign-keys.sql in a new session.';
  END IF;
END
$tenantpath$;

-- public.line_item_options: foreign key line_item_options_line_item_id_fkey to public.line_items again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_item_options'::pg_catalog.regclass
                    AND r.conname = 'line_item_options_line_item_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.line_item_options ADD CONSTRAINT line_item_options_line_item_id_fkey
      FOREIGN KEY (store_id, line_item_id) REFERENCES public.line_items(store_id, line_item_id) ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_item_options'::pg_catalog.regclass
                AND conname = 'line_item_options_line_item_id_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.line_item_options VALIDATE CONSTRAINT line_item_options_line_item_id_fkey;
  END IF;
END
$tenantpath$;

-- public.line_items: foreign key line_items_order_id_fkey to public.orders again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                    AND r.conname = 'line_items_order_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.line_items ADD CONSTRAINT line_items_order_id_fkey
      FOREIGN KEY (store_id, order_id) REFERENCES public.orders(store_id, order_id) ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_items'::pg_catalog.regclass
                AND conname = 'line_items_order_id_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.line_items VALIDATE CONSTRAINT line_items_order_id_fkey;
  END IF;
END
$tenantpath$;

-- public.line_items: foreign key line_items_product_id_fkey to public.products again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                    AND r.conname = 'line_items_product_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.line_items ADD CONSTRAINT line_items_product_id_fkey
      FOREIGN KEY (store_id, product_id) REFERENCES public.products(store_id, product_id) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_items'::pg_catalog.regclass
                AND conname = 'line_items_product_id_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.line_items VALIDATE CONSTRAINT line_items_product_id_fkey;
  END IF;
END
$tenantpath$;

-- public.orders: foreign key orders_ship_to_fkey to public.countries again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.orders'::pg_catalog.regclass
                    AND r.conname = 'orders_ship_to_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.orders ADD CONSTRAINT orders_ship_to_fkey
      FOREIGN KEY (ship_to) REFERENCES public.countries(country_code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.orders'::pg_catalog.regclass
                AND conname = 'orders_ship_to_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.orders VALIDATE CONSTRAINT orders_ship_to_fkey;
  END IF;
END
$tenantpath$;

-- public.orders: foreign key orders_store_id_fkey to public.stores again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.orders'::pg_catalog.regclass
                    AND r.conname = 'orders_store_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.orders ADD CONSTRAINT orders_store_id_fkey
      FOREIGN KEY (store_id) REFERENCES public.stores(store_id) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.orders'::pg_catalog.regclass
                AND conname = 'orders_store_id_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.orders VALIDATE CONSTRAINT orders_store_id_fkey;
  END IF;
END
$tenantpath$;

-- public.products: foreign key products_store_id_fkey to public.stores again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.products'::pg_catalog.regclass
                    AND r.conname = 'products_store_id_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.products ADD CONSTRAINT products_store_id_fkey
      FOREIGN KEY (store_id) REFERENCES public.stores(store_id) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.products'::pg_catalog.regclass
                AND conname = 'products_store_id_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.products VALIDATE CONSTRAINT products_store_id_fkey;
  END IF;
END
$tenantpath$;

-- public.stores: foreign key stores_country_code_fkey to public.countries again
-- lock: SHARE ROW EXCLUSIVE, while Citus changes every shard, no limit · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.stores'::pg_catalog.regclass
                    AND r.conname = 'stores_country_code_fkey') THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.stores ADD CONSTRAINT stores_country_code_fkey
      FOREIGN KEY (country_code) REFERENCES public.countries(country_code) NOT VALID;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.stores'::pg_catalog.regclass
                AND conname = 'stores_country_code_fkey' AND NOT convalidated) THEN
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER TABLE public.stores VALIDATE CONSTRAINT stores_country_code_fkey;
  END IF;
END
$tenantpath$;

-- what phase 70 set aside is made again
-- lock: ACCESS EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('public.tenantpath_set_aside') IS NULL THEN
    RETURN;
  END IF;
DECLARE
  tp_statement record;
BEGIN
  -- What was set aside last needs nothing of what was set aside before it.
  FOR tp_statement IN EXECUTE 'SELECT kind, statement FROM public.tenantpath_set_aside ORDER BY kind = ''refresh'', batch DESC, place' LOOP
    -- What a query calls may name tables by the search path of the database.
    PERFORM pg_catalog.set_config('search_path', CASE tp_statement.kind WHEN 'refresh'
      THEN (SELECT reset_val FROM pg_catalog.pg_settings WHERE name = 'search_path') ELSE 'pg_catalog' END, true);
    PERFORM pg_catalog.set_config('check_function_bodies', 'off', true);
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
    -- Citus refuses these. Rules are on the coordinator only; shards are what they were before.
    PERFORM pg_catalog.set_config('citus.enable_ddl_propagation', CASE tp_statement.kind WHEN 'here' THEN 'off' ELSE 'on' END, true);
    IF tp_statement.kind IN ('create', 'here') THEN
      EXECUTE tp_statement.statement;
    ELSE
      BEGIN
        EXECUTE tp_statement.statement;
      EXCEPTION WHEN OTHERS THEN
        RAISE WARNING USING MESSAGE = SQLERRM, DETAIL = tp_statement.statement;
      END;
    END IF;
  END LOOP;
END
;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

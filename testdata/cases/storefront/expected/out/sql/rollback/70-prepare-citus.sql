-- rollback/70-prepare-citus.sql: undoes 70-prepare-citus.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '60s';

-- public.stores: stores_subdomain_key is unique no more; its plain index stays
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It fails where two tenants have taken the same value meanwhile.
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.tenantpath_old_stores_subdomain_key') AND NOT indisvalid) THEN
    DROP INDEX public.tenantpath_old_stores_subdomain_key;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS tenantpath_old_stores_subdomain_key ON public.stores USING btree (subdomain);
SET statement_timeout = '60s';

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                  WHERE conrelid = 'public.stores'::pg_catalog.regclass AND conname = 'tenantpath_old_stores_subdomain_key') THEN
    ALTER TABLE public.stores ADD CONSTRAINT tenantpath_old_stores_subdomain_key UNIQUE USING INDEX tenantpath_old_stores_subdomain_key;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- rows of public.line_item_options follow when their row in public.line_items changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION public.tenantpath_propagate_to_line_item_options() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE public.line_item_options AS t
     SET store_id = NEW.store_id
   WHERE NEW.line_item_id = t.line_item_id
     AND t.store_id <> NEW.store_id;
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'public.line_items'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_line_item_options') THEN
    CREATE TRIGGER zz_tenantpath_propagate_to_line_item_options AFTER UPDATE ON public.line_items
      FOR EACH ROW WHEN (NOT (OLD.store_id IS NOT DISTINCT FROM NEW.store_id))
      EXECUTE FUNCTION public.tenantpath_propagate_to_line_item_options();
  END IF;
END
$tenantpath$;

-- rows of public.line_items follow when their row in public.orders changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION public.tenantpath_propagate_to_line_items() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS $tenantpath$
BEGIN
  UPDATE public.line_items AS t
     SET store_id = NEW.store_id
   WHERE NEW.order_id = t.order_id
     AND t.store_id <> NEW.store_id;
  RETURN NULL;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'public.orders'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_propagate_to_line_items') THEN
    CREATE TRIGGER zz_tenantpath_propagate_to_line_items AFTER UPDATE ON public.orders
      FOR EACH ROW WHEN (NOT (OLD.store_id IS NOT DISTINCT FROM NEW.store_id))
      EXECUTE FUNCTION public.tenantpath_propagate_to_line_items();
  END IF;
END
$tenantpath$;

-- rows written to public.line_item_options from now on get the key of their row in public.line_items
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION public.tenantpath_fill_line_item_options() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key uuid;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.store_id IS NOT NULL AND NEW.store_id IS NOT DISTINCT FROM OLD.store_id
       AND NEW.line_item_id IS NOT DISTINCT FROM OLD.line_item_id THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1.store_id INTO tp_key FROM public.line_items AS p1 WHERE p1.line_item_id = NEW.line_item_id;
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW.store_id IS NOT DISTINCT FROM OLD.store_id THEN
      NEW.store_id := tp_key;
    END IF;
  END IF;
  IF NEW.store_id IS NULL THEN
    NEW.store_id := tp_key;
  ELSIF NEW.store_id <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'public.line_item_options: store_id is not the one that line_item_id leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW.store_id, tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'public.line_item_options'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON public.line_item_options
      FOR EACH ROW EXECUTE FUNCTION public.tenantpath_fill_line_item_options();
  END IF;
END
$tenantpath$;

-- rows written to public.line_items from now on get the key of their row in public.orders
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION public.tenantpath_fill_line_items() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
AS $tenantpath$
#variable_conflict use_column
DECLARE
  tp_key uuid;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.store_id IS NOT NULL AND NEW.store_id IS NOT DISTINCT FROM OLD.store_id
       AND NEW.order_id IS NOT DISTINCT FROM OLD.order_id THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT p1.store_id INTO tp_key FROM public.orders AS p1 WHERE p1.order_id = NEW.order_id;
  IF tp_key IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW.store_id IS NOT DISTINCT FROM OLD.store_id THEN
      NEW.store_id := tp_key;
    END IF;
  END IF;
  IF NEW.store_id IS NULL THEN
    NEW.store_id := tp_key;
  ELSIF NEW.store_id <> tp_key THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'public.line_items: store_id is not the one that order_id leads to',
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', NEW.store_id, tp_key);
  END IF;
  RETURN NEW;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'public.line_items'::pg_catalog.regclass
                    AND tgname = 'zz_tenantpath_fill') THEN
    CREATE TRIGGER zz_tenantpath_fill BEFORE INSERT OR UPDATE ON public.line_items
      FOR EACH ROW EXECUTE FUNCTION public.tenantpath_fill_line_items();
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- public.products: trigger products_touch goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'public.products'::pg_catalog.regclass AND tgname = 'products_touch') THEN
    CREATE TRIGGER products_touch BEFORE UPDATE ON public.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();
  END IF;
END
$tenantpath$;

-- public.orders: trigger orders_touch goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = 'public.orders'::pg_catalog.regclass AND tgname = 'orders_touch') THEN
    CREATE TRIGGER orders_touch BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();
  END IF;
END
$tenantpath$;

-- public.stores: foreign key stores_country_code_fkey to public.countries again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.stores'::pg_catalog.regclass
                    AND r.conname = 'stores_country_code_fkey') THEN
    ALTER TABLE public.stores ADD CONSTRAINT stores_country_code_fkey
      FOREIGN KEY (country_code) REFERENCES public.countries(country_code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.stores'::pg_catalog.regclass
                AND conname = 'stores_country_code_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.stores VALIDATE CONSTRAINT stores_country_code_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- public.products: foreign key products_store_id_fkey to public.stores again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.products'::pg_catalog.regclass
                    AND r.conname = 'products_store_id_fkey') THEN
    ALTER TABLE public.products ADD CONSTRAINT products_store_id_fkey
      FOREIGN KEY (store_id) REFERENCES public.stores(store_id) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.products'::pg_catalog.regclass
                AND conname = 'products_store_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.products VALIDATE CONSTRAINT products_store_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- public.orders: foreign key orders_store_id_fkey to public.stores again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.orders'::pg_catalog.regclass
                    AND r.conname = 'orders_store_id_fkey') THEN
    ALTER TABLE public.orders ADD CONSTRAINT orders_store_id_fkey
      FOREIGN KEY (store_id) REFERENCES public.stores(store_id) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.orders'::pg_catalog.regclass
                AND conname = 'orders_store_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.orders VALIDATE CONSTRAINT orders_store_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- public.orders: foreign key orders_ship_to_fkey to public.countries again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.orders'::pg_catalog.regclass
                    AND r.conname = 'orders_ship_to_fkey') THEN
    ALTER TABLE public.orders ADD CONSTRAINT orders_ship_to_fkey
      FOREIGN KEY (ship_to) REFERENCES public.countries(country_code) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.orders'::pg_catalog.regclass
                AND conname = 'orders_ship_to_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.orders VALIDATE CONSTRAINT orders_ship_to_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- public.line_items: foreign key line_items_product_id_fkey to public.products again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                    AND r.conname = 'line_items_product_id_fkey') THEN
    ALTER TABLE public.line_items ADD CONSTRAINT line_items_product_id_fkey
      FOREIGN KEY (store_id, product_id) REFERENCES public.products(store_id, product_id) NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_items'::pg_catalog.regclass
                AND conname = 'line_items_product_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.line_items VALIDATE CONSTRAINT line_items_product_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- public.line_items: foreign key line_items_order_id_fkey to public.orders again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                    AND r.conname = 'line_items_order_id_fkey') THEN
    ALTER TABLE public.line_items ADD CONSTRAINT line_items_order_id_fkey
      FOREIGN KEY (store_id, order_id) REFERENCES public.orders(store_id, order_id) ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_items'::pg_catalog.regclass
                AND conname = 'line_items_order_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.line_items VALIDATE CONSTRAINT line_items_order_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- public.line_item_options: foreign key line_item_options_line_item_id_fkey to public.line_items again
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_item_options'::pg_catalog.regclass
                    AND r.conname = 'line_item_options_line_item_id_fkey') THEN
    ALTER TABLE public.line_item_options ADD CONSTRAINT line_item_options_line_item_id_fkey
      FOREIGN KEY (store_id, line_item_id) REFERENCES public.line_items(store_id, line_item_id) ON DELETE CASCADE NOT VALID;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_item_options'::pg_catalog.regclass
                AND conname = 'line_item_options_line_item_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.line_item_options VALIDATE CONSTRAINT line_item_options_line_item_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '60s';

-- materialized views are set aside, and what Citus loses when it begins to manage a table
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
SET statement_timeout = '0';
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

SET statement_timeout = '60s';
DROP TABLE IF EXISTS public.tenantpath_set_aside;

RESET statement_timeout;
RESET lock_timeout;

-- 20-fill-new-rows.sql: fills the key in rows written from now on.
-- Undo: rollback/20-fill-new-rows.sql.
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
    pg_catalog.to_regclass('public.line_item_options'),
    pg_catalog.to_regclass('public.line_items'),
    pg_catalog.to_regclass('public.orders'),
    pg_catalog.to_regclass('public.products'),
    pg_catalog.to_regclass('public.stores'),
    pg_catalog.to_regclass('public.countries')
  ]::oid[];
  tp_hidden text;
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid = ANY (tp_tables)) THEN
      RAISE EXCEPTION USING
        MESSAGE = 'a table of this migration is distributed already',
        HINT = '20-fill-new-rows.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 20-fill-new-rows.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

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

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

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
  -- public.line_item_options
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_item_options AS t WHERE t.store_id IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || E'\n' || 'public.line_item_options: store_id is NULL' || ' (' || tp_rows || ' rows)'
      || E'\n  ' || 'SELECT t.line_item_id, t.option_name FROM public.line_item_options AS t WHERE t.store_id IS NULL' || ';';
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_item_options AS t, public.line_items AS p1 WHERE p1.line_item_id = t.line_item_id AND t.store_id <> p1.store_id;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || E'\n' || 'public.line_item_options: store_id is not the one that line_item_id leads to, over public.line_items' || ' (' || tp_rows || ' rows)'
      || E'\n  ' || 'SELECT t.line_item_id, t.option_name, t.store_id, p1.store_id AS expected FROM public.line_item_options AS t, public.line_items AS p1 WHERE p1.line_item_id = t.line_item_id AND t.store_id <> p1.store_id' || ';';
  END IF;
  -- public.line_items
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_items AS t WHERE t.store_id IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || E'\n' || 'public.line_items: store_id is NULL' || ' (' || tp_rows || ' rows)'
      || E'\n  ' || 'SELECT t.line_item_id FROM public.line_items AS t WHERE t.store_id IS NULL' || ';';
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_items AS t, public.orders AS p1 WHERE p1.order_id = t.order_id AND t.store_id <> p1.store_id;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || E'\n' || 'public.line_items: store_id is not the one that order_id leads to, over public.orders' || ' (' || tp_rows || ' rows)'
      || E'\n  ' || 'SELECT t.line_item_id, t.order_id, t.store_id, p1.store_id AS expected FROM public.line_items AS t, public.orders AS p1 WHERE p1.order_id = t.order_id AND t.store_id <> p1.store_id' || ';';
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_items AS t, public.products AS p1 WHERE p1.product_id = t.product_id AND t.store_id <> p1.store_id;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || E'\n' || 'public.line_items: store_id is not the one that product_id leads to, over public.products' || ' (' || tp_rows || ' rows)'
      || E'\n  ' || 'SELECT t.line_item_id, t.product_id, t.store_id, p1.store_id AS expected FROM public.line_items AS t, public.products AS p1 WHERE p1.product_id = t.product_id AND t.store_id <> p1.store_id' || ';';
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

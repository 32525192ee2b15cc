-- 60-keys.sql: puts the key into primary keys, unique indexes and foreign keys.
-- Undo: rollback/60-keys.sql.
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
        HINT = '60-keys.sql is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run 60-keys.sql as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
$tenantpath$;

-- public.stores: a plain index beside stores_subdomain_key, which phase 70 drops
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.stores_subdomain_key')
                AND indrelid = 'public.stores'::pg_catalog.regclass AND indisunique) THEN
    ALTER INDEX public.stores_subdomain_key RENAME TO tenantpath_old_stores_subdomain_key;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.stores_subdomain_key') AND NOT indisvalid) THEN
    DROP INDEX public.stores_subdomain_key;
  END IF;
END
$tenantpath$;

SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE INDEX CONCURRENTLY IF NOT EXISTS stores_subdomain_key ON public.stores USING btree (subdomain);
SET lock_timeout = '5s';

-- public.line_item_options: line_item_options_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.line_item_options_pkey')
                AND i.indrelid = 'public.line_item_options'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['store_id', 'line_item_id', 'option_name']::text[]) THEN
    ALTER INDEX public.line_item_options_pkey RENAME TO tenantpath_old_line_item_options_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.line_item_options_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.line_item_options_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS line_item_options_pkey ON public.line_item_options USING btree (store_id, line_item_id, option_name);
SET lock_timeout = '5s';

-- public.line_items: line_items_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.line_items_pkey')
                AND i.indrelid = 'public.line_items'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['store_id', 'line_item_id']::text[]) THEN
    ALTER INDEX public.line_items_pkey RENAME TO tenantpath_old_line_items_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.line_items_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.line_items_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS line_items_pkey ON public.line_items USING btree (store_id, line_item_id);
SET lock_timeout = '5s';

-- public.orders: orders_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.orders_pkey')
                AND i.indrelid = 'public.orders'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['store_id', 'order_id']::text[]) THEN
    ALTER INDEX public.orders_pkey RENAME TO tenantpath_old_orders_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.orders_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.orders_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS orders_pkey ON public.orders USING btree (store_id, order_id);
SET lock_timeout = '5s';

-- public.products: products_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.products_pkey')
                AND i.indrelid = 'public.products'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['store_id', 'product_id']::text[]) THEN
    ALTER INDEX public.products_pkey RENAME TO tenantpath_old_products_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.products_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.products_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS products_pkey ON public.products USING btree (store_id, product_id);
SET lock_timeout = '5s';

-- public.orders: orders_open_checkout is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.orders_open_checkout')
                AND i.indrelid = 'public.orders'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['store_id', 'checkout_token']::text[]) THEN
    ALTER INDEX public.orders_open_checkout RENAME TO tenantpath_old_orders_open_checkout;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.orders_open_checkout') AND NOT indisvalid) THEN
    DROP INDEX public.orders_open_checkout;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS orders_open_checkout ON public.orders USING btree (store_id, checkout_token) WHERE (status = 'cart'::text);
SET lock_timeout = '5s';

SET statement_timeout = '15s';

-- public.line_item_options: foreign key line_item_options_line_item_id_fkey to public.line_items gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_item_options'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_line_item_options_line_item_id_fkey'
                         OR r.conname = 'line_item_options_line_item_id_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['store_id', 'line_item_id']::text[])) THEN
    ALTER TABLE public.line_item_options ADD CONSTRAINT tenantpath_new_line_item_options_line_item_id_fkey
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
                AND conname = 'tenantpath_new_line_item_options_line_item_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.line_item_options VALIDATE CONSTRAINT tenantpath_new_line_item_options_line_item_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- public.line_items: foreign key line_items_order_id_fkey to public.orders gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_line_items_order_id_fkey'
                         OR r.conname = 'line_items_order_id_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['store_id', 'order_id']::text[])) THEN
    ALTER TABLE public.line_items ADD CONSTRAINT tenantpath_new_line_items_order_id_fkey
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
                AND conname = 'tenantpath_new_line_items_order_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.line_items VALIDATE CONSTRAINT tenantpath_new_line_items_order_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- public.line_items: foreign key line_items_product_id_fkey to public.products gets the key
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                    AND (r.conname = 'tenantpath_new_line_items_product_id_fkey'
                         OR r.conname = 'line_items_product_id_fkey'
                        AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['store_id', 'product_id']::text[])) THEN
    ALTER TABLE public.line_items ADD CONSTRAINT tenantpath_new_line_items_product_id_fkey
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
                AND conname = 'tenantpath_new_line_items_product_id_fkey' AND NOT convalidated) THEN
    ALTER TABLE public.line_items VALIDATE CONSTRAINT tenantpath_new_line_items_product_id_fkey;
  END IF;
END
$tenantpath$;

SET statement_timeout = '15s';

-- public.line_item_options: foreign key line_item_options_line_item_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.line_item_options'::pg_catalog.regclass
                AND r.conname = 'line_item_options_line_item_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['line_item_id']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'public.line_item_options'::pg_catalog.regclass AND conname = 'line_item_options_line_item_id_fkey';
    ALTER TABLE public.line_item_options DROP CONSTRAINT line_item_options_line_item_id_fkey;
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'public.line_item_options'::pg_catalog.regclass AND conname = 'tenantpath_new_line_item_options_line_item_id_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT tenantpath_new_line_item_options_line_item_id_fkey ON public.line_item_options IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- public.line_items: foreign key line_items_order_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                AND r.conname = 'line_items_order_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['order_id']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'public.line_items'::pg_catalog.regclass AND conname = 'line_items_order_id_fkey';
    ALTER TABLE public.line_items DROP CONSTRAINT line_items_order_id_fkey;
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'public.line_items'::pg_catalog.regclass AND conname = 'tenantpath_new_line_items_order_id_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT tenantpath_new_line_items_order_id_fkey ON public.line_items IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- public.line_items: foreign key line_items_product_id_fkey goes
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = 'public.line_items'::pg_catalog.regclass
                AND r.conname = 'line_items_product_id_fkey' AND r.contype = 'f'
                AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY k.place)
                       FROM pg_catalog.unnest(r.conkey) WITH ORDINALITY AS k (attnum, place)
                       JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = r.conrelid AND a.attnum = k.attnum) = ARRAY['product_id']::text[]) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = 'public.line_items'::pg_catalog.regclass AND conname = 'line_items_product_id_fkey';
    ALTER TABLE public.line_items DROP CONSTRAINT line_items_product_id_fkey;
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = 'public.line_items'::pg_catalog.regclass AND conname = 'tenantpath_new_line_items_product_id_fkey') THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT tenantpath_new_line_items_product_id_fkey ON public.line_items IS %L', tp_comment);
    END IF;
  END IF;
END
$tenantpath$;

-- public.line_item_options: line_item_options_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_line_item_options_pkey');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE public.line_item_options
      DROP CONSTRAINT tenantpath_old_line_item_options_pkey,
      ADD CONSTRAINT line_item_options_pkey PRIMARY KEY USING INDEX line_item_options_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT line_item_options_pkey ON public.line_item_options IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.line_item_options_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.line_item_options REPLICA IDENTITY USING INDEX line_item_options_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.line_item_options CLUSTER ON line_item_options_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.line_items: line_items_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_line_items_pkey');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE public.line_items
      DROP CONSTRAINT tenantpath_old_line_items_pkey,
      ADD CONSTRAINT line_items_pkey PRIMARY KEY USING INDEX line_items_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT line_items_pkey ON public.line_items IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.line_items_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.line_items REPLICA IDENTITY USING INDEX line_items_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.line_items CLUSTER ON line_items_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.orders: orders_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_orders_pkey');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE public.orders
      DROP CONSTRAINT tenantpath_old_orders_pkey,
      ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT orders_pkey ON public.orders IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.orders_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.orders REPLICA IDENTITY USING INDEX orders_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.orders CLUSTER ON orders_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.products: products_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_products_pkey');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    ALTER TABLE public.products
      DROP CONSTRAINT tenantpath_old_products_pkey,
      ADD CONSTRAINT products_pkey PRIMARY KEY USING INDEX products_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT products_pkey ON public.products IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.products_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.products REPLICA IDENTITY USING INDEX products_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.products CLUSTER ON products_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.orders: orders_open_checkout takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_orders_open_checkout');
  tp_constraint_comment text;
  tp_index_comment text;
  tp_identity boolean;
  tp_clustered boolean;
BEGIN
  IF tp_old IS NOT NULL THEN
    SELECT pg_catalog.obj_description(i.indexrelid, 'pg_class'), i.indisreplident, i.indisclustered,
           (SELECT pg_catalog.obj_description(r.oid, 'pg_constraint')
              FROM pg_catalog.pg_constraint AS r
             WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
      INTO tp_index_comment, tp_identity, tp_clustered, tp_constraint_comment
      FROM pg_catalog.pg_index AS i
     WHERE i.indexrelid = tp_old;
    DROP INDEX public.tenantpath_old_orders_open_checkout;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT orders_open_checkout ON public.orders IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.orders_open_checkout IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.orders REPLICA IDENTITY USING INDEX orders_open_checkout;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.orders CLUSTER ON orders_open_checkout;
    END IF;
  END IF;
END
$tenantpath$;

-- public.line_item_options: foreign key line_item_options_line_item_id_fkey has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_item_options'::pg_catalog.regclass AND conname = 'tenantpath_new_line_item_options_line_item_id_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'public.line_item_options'::pg_catalog.regclass
                        AND conname = 'line_item_options_line_item_id_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'public.line_item_options'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_line_item_options_line_item_id_fkey' AND part.conname = 'tenantpath_new_line_item_options_line_item_id_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'line_item_options_line_item_id_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT tenantpath_new_line_item_options_line_item_id_fkey TO line_item_options_line_item_id_fkey', tp_part.relation);
    END LOOP;
    ALTER TABLE public.line_item_options RENAME CONSTRAINT tenantpath_new_line_item_options_line_item_id_fkey TO line_item_options_line_item_id_fkey;
  END IF;
END
$tenantpath$;

-- public.line_items: foreign key line_items_order_id_fkey has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_items'::pg_catalog.regclass AND conname = 'tenantpath_new_line_items_order_id_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'public.line_items'::pg_catalog.regclass
                        AND conname = 'line_items_order_id_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'public.line_items'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_line_items_order_id_fkey' AND part.conname = 'tenantpath_new_line_items_order_id_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'line_items_order_id_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT tenantpath_new_line_items_order_id_fkey TO line_items_order_id_fkey', tp_part.relation);
    END LOOP;
    ALTER TABLE public.line_items RENAME CONSTRAINT tenantpath_new_line_items_order_id_fkey TO line_items_order_id_fkey;
  END IF;
END
$tenantpath$;

-- public.line_items: foreign key line_items_product_id_fkey has its name again
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- What partitions inherit from it has its name too.
DO $tenantpath$
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = 'public.line_items'::pg_catalog.regclass AND conname = 'tenantpath_new_line_items_product_id_fkey')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = 'public.line_items'::pg_catalog.regclass
                        AND conname = 'line_items_product_id_fkey') THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = 'public.line_items'::pg_catalog.regclass
         AND whole.conname = 'tenantpath_new_line_items_product_id_fkey' AND part.conname = 'tenantpath_new_line_items_product_id_fkey'
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = 'line_items_product_id_fkey')
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT tenantpath_new_line_items_product_id_fkey TO line_items_product_id_fkey', tp_part.relation);
    END LOOP;
    ALTER TABLE public.line_items RENAME CONSTRAINT tenantpath_new_line_items_product_id_fkey TO line_items_product_id_fkey;
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

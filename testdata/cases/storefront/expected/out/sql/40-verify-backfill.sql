-- 40-verify-backfill.sql: counts what is missing or contradicts itself, and stops if anything.
-- Undo: rollback/40-verify-backfill.sql.
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

-- lock: ACCESS SHARE, while it reads the tables, no limit · transaction: may run in one
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
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.line_item_options: store_id is NULL', tp_rows,
      'SELECT t.line_item_id, t.option_name FROM public.line_item_options AS t WHERE t.store_id IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_item_options AS t, public.line_items AS p1 WHERE p1.line_item_id = t.line_item_id AND t.store_id <> p1.store_id;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.line_item_options: store_id is not the one that line_item_id leads to, over public.line_items', tp_rows,
      'SELECT t.line_item_id, t.option_name, t.store_id, p1.store_id AS expected FROM public.line_item_options AS t, public.line_items AS p1 WHERE p1.line_item_id = t.line_item_id AND t.store_id <> p1.store_id');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.line_item_id, t.option_name FROM public.line_item_options AS t WHERE NOT (t.line_item_id IS NULL OR t.option_name IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.line_item_options'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['line_item_id', 'option_name', 'store_id'])))
           GROUP BY t.line_item_id, t.option_name HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.line_item_options: the same line_item_id, option_name in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.line_item_id, t.option_name FROM public.line_item_options AS t WHERE NOT (t.line_item_id IS NULL OR t.option_name IS NULL) GROUP BY t.line_item_id, t.option_name HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.line_items
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_items AS t WHERE t.store_id IS NULL;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.line_items: store_id is NULL', tp_rows,
      'SELECT t.line_item_id FROM public.line_items AS t WHERE t.store_id IS NULL');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_items AS t, public.orders AS p1 WHERE p1.order_id = t.order_id AND t.store_id <> p1.store_id;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.line_items: store_id is not the one that order_id leads to, over public.orders', tp_rows,
      'SELECT t.line_item_id, t.order_id, t.store_id, p1.store_id AS expected FROM public.line_items AS t, public.orders AS p1 WHERE p1.order_id = t.order_id AND t.store_id <> p1.store_id');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM public.line_items AS t, public.products AS p1 WHERE p1.product_id = t.product_id AND t.store_id <> p1.store_id;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.line_items: store_id is not the one that product_id leads to, over public.products', tp_rows,
      'SELECT t.line_item_id, t.product_id, t.store_id, p1.store_id AS expected FROM public.line_items AS t, public.products AS p1 WHERE p1.product_id = t.product_id AND t.store_id <> p1.store_id');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.line_item_id FROM public.line_items AS t WHERE NOT (t.line_item_id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.line_items'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['line_item_id', 'store_id'])))
           GROUP BY t.line_item_id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.line_items: the same line_item_id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.line_item_id FROM public.line_items AS t WHERE NOT (t.line_item_id IS NULL) GROUP BY t.line_item_id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.orders
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.order_id FROM public.orders AS t WHERE NOT (t.order_id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.orders'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['order_id', 'store_id'])))
           GROUP BY t.order_id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.orders: the same order_id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.order_id FROM public.orders AS t WHERE NOT (t.order_id IS NULL) GROUP BY t.order_id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.products
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.product_id FROM public.products AS t WHERE NOT (t.product_id IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.products'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['product_id', 'store_id'])))
           GROUP BY t.product_id HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.products: the same product_id in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.product_id FROM public.products AS t WHERE NOT (t.product_id IS NULL) GROUP BY t.product_id HAVING pg_catalog.count(*) > 1');
  END IF;
  -- public.stores
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (VALUES
      ('public.line_item_options'::pg_catalog.regclass, 'store_id'),
      ('public.line_items'::pg_catalog.regclass, 'store_id'),
      ('public.orders'::pg_catalog.regclass, 'store_id'),
      ('public.products'::pg_catalog.regclass, 'store_id')) AS k (relation, name),
      pg_catalog.pg_attribute AS a, pg_catalog.pg_attribute AS r
      WHERE a.attrelid = k.relation AND a.attname = k.name
      AND r.attrelid = 'public.stores'::pg_catalog.regclass AND r.attname = 'store_id'
      AND (a.atttypid <> r.atttypid OR a.attcollation <> r.attcollation);
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'the key has not the type and collation of public.stores.store_id in every table', tp_rows,
      'SELECT k.relation, a.attname, a.atttypid::pg_catalog.regtype, a.attcollation::pg_catalog.regcollation FROM (VALUES (''public.line_item_options''::pg_catalog.regclass, ''store_id''), (''public.line_items''::pg_catalog.regclass, ''store_id''), (''public.orders''::pg_catalog.regclass, ''store_id''), (''public.products''::pg_catalog.regclass, ''store_id'')) AS k (relation, name), pg_catalog.pg_attribute AS a, pg_catalog.pg_attribute AS r WHERE a.attrelid = k.relation AND a.attname = k.name AND r.attrelid = ''public.stores''::pg_catalog.regclass AND r.attname = ''store_id'' AND (a.atttypid <> r.atttypid OR a.attcollation <> r.attcollation)');
  END IF;
  SELECT pg_catalog.count(*) INTO tp_rows
    FROM (SELECT t.subdomain FROM public.stores AS t WHERE NOT (t.subdomain IS NULL)
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_index AS i
               WHERE i.indrelid = 'public.stores'::pg_catalog.regclass
                 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND NOT EXISTS (
                   SELECT FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[])
                               WITH ORDINALITY AS c (number, place)
                     JOIN pg_catalog.pg_attribute AS a
                       ON a.attrelid = i.indrelid AND a.attnum = c.number
                    WHERE c.place <= i.indnkeyatts AND a.attname <> ALL (ARRAY['subdomain', 'store_id'])))
           GROUP BY t.subdomain HAVING pg_catalog.count(*) > 1) AS shared;
  IF tp_rows > 0 THEN
    tp_failed := tp_failed + 1;
    tp_lines := tp_lines || pg_catalog.format(E'\n%s (%s rows)\n  %s;',
      'public.stores: the same subdomain in several rows, and nothing on the server forbids it', tp_rows,
      'SELECT t.subdomain FROM public.stores AS t WHERE NOT (t.subdomain IS NULL) GROUP BY t.subdomain HAVING pg_catalog.count(*) > 1');
  END IF;
  IF tp_failed > 0 THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'the backfill is not right yet: ' || tp_failed || ' of its checks found rows' || tp_lines,
      HINT =
        'Each query lists the rows; correct them and run this file again. For rows without a key the decisions file'
        ' can say what becomes of them (nulls: leave-out, delete or {sentinel: KEY}); keys of no tenant only warn'
        ' once it says that the column holds the key (class: ready, column: NAME). Nothing was changed.';
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

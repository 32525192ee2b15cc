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
    pg_catalog.to_regclass('public.accounts'),
    pg_catalog.to_regclass('public.audit_events'),
    pg_catalog.to_regclass('public.custom_fields'),
    pg_catalog.to_regclass('public.help_centers'),
    pg_catalog.to_regclass('public.invoices'),
    pg_catalog.to_regclass('public.subscriptions'),
    pg_catalog.to_regclass('public.tags'),
    pg_catalog.to_regclass('public.teams'),
    pg_catalog.to_regclass('public.tickets'),
    pg_catalog.to_regclass('public.users'),
    pg_catalog.to_regclass('public.webhooks'),
    pg_catalog.to_regclass('public.priorities')
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

SET statement_timeout = '15s';

-- public.ticket_overviews groups by what it selects, and depends on no primary key any more
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
-- Its grants, comments, rules, triggers and the views on it stay.
CREATE OR REPLACE VIEW public.ticket_overviews AS
SELECT t.id,
    t.account_id,
    t.subject,
    p.name AS priority,
    u.name AS requester,
    count(c.id) AS comments_count
   FROM (((public.tickets t
     JOIN public.priorities p ON ((p.id = t.priority_id)))
     JOIN public.users u ON ((u.id = t.requester_id)))
     LEFT JOIN public.comments c ON ((c.ticket_id = t.id)))
  GROUP BY t.id, p.name, u.name, t.account_id, t.subject;

SET statement_timeout = '0';

-- public.accounts: a plain index beside index_accounts_on_subdomain, which phase 70 drops
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.index_accounts_on_subdomain')
                AND indrelid = 'public.accounts'::pg_catalog.regclass AND indisunique) THEN
    ALTER INDEX public.index_accounts_on_subdomain RENAME TO tenantpath_old_index_accounts_on_subdomain;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.index_accounts_on_subdomain') AND NOT indisvalid) THEN
    DROP INDEX public.index_accounts_on_subdomain;
  END IF;
END
$tenantpath$;

SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE INDEX CONCURRENTLY IF NOT EXISTS index_accounts_on_subdomain ON public.accounts USING btree (subdomain);
SET lock_timeout = '5s';

-- public.audit_events: audit_events_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.audit_events_pkey')
                AND i.indrelid = 'public.audit_events'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.audit_events_pkey RENAME TO tenantpath_old_audit_events_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.audit_events_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.audit_events_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS audit_events_pkey ON public.audit_events USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.custom_fields: custom_fields_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.custom_fields_pkey')
                AND i.indrelid = 'public.custom_fields'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.custom_fields_pkey RENAME TO tenantpath_old_custom_fields_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.custom_fields_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.custom_fields_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS custom_fields_pkey ON public.custom_fields USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.help_centers: help_centers_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.help_centers_pkey')
                AND i.indrelid = 'public.help_centers'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.help_centers_pkey RENAME TO tenantpath_old_help_centers_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.help_centers_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.help_centers_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS help_centers_pkey ON public.help_centers USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.invoices: invoices_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.invoices_pkey')
                AND i.indrelid = 'public.invoices'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.invoices_pkey RENAME TO tenantpath_old_invoices_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.invoices_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.invoices_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS invoices_pkey ON public.invoices USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.subscriptions: subscriptions_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.subscriptions_pkey')
                AND i.indrelid = 'public.subscriptions'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.subscriptions_pkey RENAME TO tenantpath_old_subscriptions_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.subscriptions_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.subscriptions_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS subscriptions_pkey ON public.subscriptions USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.tags: tags_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.tags_pkey')
                AND i.indrelid = 'public.tags'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.tags_pkey RENAME TO tenantpath_old_tags_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.tags_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.tags_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS tags_pkey ON public.tags USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.teams: teams_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.teams_pkey')
                AND i.indrelid = 'public.teams'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.teams_pkey RENAME TO tenantpath_old_teams_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.teams_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.teams_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS teams_pkey ON public.teams USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.tickets: tickets_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.tickets_pkey')
                AND i.indrelid = 'public.tickets'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.tickets_pkey RENAME TO tenantpath_old_tickets_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.tickets_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.tickets_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS tickets_pkey ON public.tickets USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.users: users_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.users_pkey')
                AND i.indrelid = 'public.users'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.users_pkey RENAME TO tenantpath_old_users_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.users_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.users_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS users_pkey ON public.users USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.webhooks: webhooks_pkey is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.webhooks_pkey')
                AND i.indrelid = 'public.webhooks'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'id']::text[]) THEN
    ALTER INDEX public.webhooks_pkey RENAME TO tenantpath_old_webhooks_pkey;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.webhooks_pkey') AND NOT indisvalid) THEN
    DROP INDEX public.webhooks_pkey;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS webhooks_pkey ON public.webhooks USING btree (account_id, id);
SET lock_timeout = '5s';

-- public.help_centers: index_help_centers_on_host is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.index_help_centers_on_host')
                AND i.indrelid = 'public.help_centers'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'host']::text[]) THEN
    ALTER INDEX public.index_help_centers_on_host RENAME TO tenantpath_old_index_help_centers_on_host;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.index_help_centers_on_host') AND NOT indisvalid) THEN
    DROP INDEX public.index_help_centers_on_host;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS index_help_centers_on_host ON public.help_centers USING btree (account_id, host);
SET lock_timeout = '5s';

-- public.invoices: index_invoices_on_number is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.index_invoices_on_number')
                AND i.indrelid = 'public.invoices'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', 'number']::text[]) THEN
    ALTER INDEX public.index_invoices_on_number RENAME TO tenantpath_old_index_invoices_on_number;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.index_invoices_on_number') AND NOT indisvalid) THEN
    DROP INDEX public.index_invoices_on_number;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS index_invoices_on_number ON public.invoices USING btree (account_id, number);
SET lock_timeout = '5s';

-- public.users: index_users_on_email is built with the key in it
-- lock: SHARE UPDATE EXCLUSIVE, while it reads the table, no limit · transaction: must not run in one
SET statement_timeout = '15s';
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass('public.index_users_on_email')
                AND i.indrelid = 'public.users'::pg_catalog.regclass
                AND (SELECT pg_catalog.array_agg(coalesce(a.attname::text, '') ORDER BY k.place)
                       FROM pg_catalog.unnest((i.indkey::pg_catalog.int2[])[0:i.indnkeyatts - 1])
                            WITH ORDINALITY AS k (attnum, place)
                       LEFT JOIN pg_catalog.pg_attribute AS a
                         ON a.attrelid = i.indrelid AND a.attnum = k.attnum) <> ARRAY['account_id', '']::text[]) THEN
    ALTER INDEX public.index_users_on_email RENAME TO tenantpath_old_index_users_on_email;
  END IF;
END
$tenantpath$;

DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.index_users_on_email') AND NOT indisvalid) THEN
    DROP INDEX public.index_users_on_email;
  END IF;
END
$tenantpath$;

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS index_users_on_email ON public.users USING btree (account_id, lower((email)::text)) WHERE (deleted_at IS NULL);
SET lock_timeout = '5s';

SET statement_timeout = '15s';

-- public.audit_events: audit_events_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_audit_events_pkey');
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
    ALTER TABLE public.audit_events
      DROP CONSTRAINT tenantpath_old_audit_events_pkey,
      ADD CONSTRAINT audit_events_pkey PRIMARY KEY USING INDEX audit_events_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT audit_events_pkey ON public.audit_events IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.audit_events_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.audit_events REPLICA IDENTITY USING INDEX audit_events_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.audit_events CLUSTER ON audit_events_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.custom_fields: custom_fields_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_custom_fields_pkey');
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
    ALTER TABLE public.custom_fields
      DROP CONSTRAINT tenantpath_old_custom_fields_pkey,
      ADD CONSTRAINT custom_fields_pkey PRIMARY KEY USING INDEX custom_fields_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT custom_fields_pkey ON public.custom_fields IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.custom_fields_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.custom_fields REPLICA IDENTITY USING INDEX custom_fields_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.custom_fields CLUSTER ON custom_fields_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.help_centers: help_centers_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_help_centers_pkey');
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
    ALTER TABLE public.help_centers
      DROP CONSTRAINT tenantpath_old_help_centers_pkey,
      ADD CONSTRAINT help_centers_pkey PRIMARY KEY USING INDEX help_centers_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT help_centers_pkey ON public.help_centers IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.help_centers_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.help_centers REPLICA IDENTITY USING INDEX help_centers_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.help_centers CLUSTER ON help_centers_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.invoices: invoices_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_invoices_pkey');
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
    ALTER TABLE public.invoices
      DROP CONSTRAINT tenantpath_old_invoices_pkey,
      ADD CONSTRAINT invoices_pkey PRIMARY KEY USING INDEX invoices_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT invoices_pkey ON public.invoices IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.invoices_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.invoices REPLICA IDENTITY USING INDEX invoices_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.invoices CLUSTER ON invoices_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.subscriptions: subscriptions_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_subscriptions_pkey');
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
    ALTER TABLE public.subscriptions
      DROP CONSTRAINT tenantpath_old_subscriptions_pkey,
      ADD CONSTRAINT subscriptions_pkey PRIMARY KEY USING INDEX subscriptions_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT subscriptions_pkey ON public.subscriptions IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.subscriptions_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.subscriptions REPLICA IDENTITY USING INDEX subscriptions_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.subscriptions CLUSTER ON subscriptions_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.tags: tags_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_tags_pkey');
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
    ALTER TABLE public.tags
      DROP CONSTRAINT tenantpath_old_tags_pkey,
      ADD CONSTRAINT tags_pkey PRIMARY KEY USING INDEX tags_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT tags_pkey ON public.tags IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.tags_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.tags REPLICA IDENTITY USING INDEX tags_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.tags CLUSTER ON tags_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.teams: teams_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_teams_pkey');
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
    ALTER TABLE public.teams
      DROP CONSTRAINT tenantpath_old_teams_pkey,
      ADD CONSTRAINT teams_pkey PRIMARY KEY USING INDEX teams_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT teams_pkey ON public.teams IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.teams_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.teams REPLICA IDENTITY USING INDEX teams_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.teams CLUSTER ON teams_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.tickets: tickets_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_tickets_pkey');
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
    ALTER TABLE public.tickets
      DROP CONSTRAINT tenantpath_old_tickets_pkey,
      ADD CONSTRAINT tickets_pkey PRIMARY KEY USING INDEX tickets_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT tickets_pkey ON public.tickets IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.tickets_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.tickets REPLICA IDENTITY USING INDEX tickets_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.tickets CLUSTER ON tickets_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.users: users_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_users_pkey');
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
    ALTER TABLE public.users
      DROP CONSTRAINT tenantpath_old_users_pkey,
      ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT users_pkey ON public.users IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.users_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.users REPLICA IDENTITY USING INDEX users_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.users CLUSTER ON users_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.webhooks: webhooks_pkey takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_webhooks_pkey');
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
    ALTER TABLE public.webhooks
      DROP CONSTRAINT tenantpath_old_webhooks_pkey,
      ADD CONSTRAINT webhooks_pkey PRIMARY KEY USING INDEX webhooks_pkey;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT webhooks_pkey ON public.webhooks IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.webhooks_pkey IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.webhooks REPLICA IDENTITY USING INDEX webhooks_pkey;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.webhooks CLUSTER ON webhooks_pkey;
    END IF;
  END IF;
END
$tenantpath$;

-- public.help_centers: index_help_centers_on_host takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_index_help_centers_on_host');
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
    DROP INDEX public.tenantpath_old_index_help_centers_on_host;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT index_help_centers_on_host ON public.help_centers IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.index_help_centers_on_host IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.help_centers REPLICA IDENTITY USING INDEX index_help_centers_on_host;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.help_centers CLUSTER ON index_help_centers_on_host;
    END IF;
  END IF;
END
$tenantpath$;

-- public.invoices: index_invoices_on_number takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_index_invoices_on_number');
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
    DROP INDEX public.tenantpath_old_index_invoices_on_number;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT index_invoices_on_number ON public.invoices IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.index_invoices_on_number IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.invoices REPLICA IDENTITY USING INDEX index_invoices_on_number;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.invoices CLUSTER ON index_invoices_on_number;
    END IF;
  END IF;
END
$tenantpath$;

-- public.users: index_users_on_email takes the place of the one without the key
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DO $tenantpath$
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass('public.tenantpath_old_index_users_on_email');
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
    DROP INDEX public.tenantpath_old_index_users_on_email;
    IF tp_constraint_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT index_users_on_email ON public.users IS %L', tp_constraint_comment);
    END IF;
    IF tp_index_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON INDEX public.index_users_on_email IS %L', tp_index_comment);
    END IF;
    IF tp_identity THEN
      ALTER TABLE public.users REPLICA IDENTITY USING INDEX index_users_on_email;
    END IF;
    IF tp_clustered THEN
      ALTER TABLE public.users CLUSTER ON index_users_on_email;
    END IF;
  END IF;
END
$tenantpath$;

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

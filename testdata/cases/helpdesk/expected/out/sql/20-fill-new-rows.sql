-- 20-fill-new-rows.sql: fills the key in rows written from now on.
-- Undo: rollback/20-fill-new-rows.sql.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET lock_timeout = '5s';
SET statement_timeout = 0;
SET row_security = off;

-- Once a table is distributed, this file must not run.
DO $tenantpath$
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid IN (
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
                  )) THEN
      RAISE EXCEPTION USING
        MESSAGE = 'a table of this migration is distributed already',
        HINT = '20-fill-new-rows.sql is for plain PostgreSQL; go on with the phases from 70.';
    END IF;
  END IF;
END
$tenantpath$;

-- Nothing to do.

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

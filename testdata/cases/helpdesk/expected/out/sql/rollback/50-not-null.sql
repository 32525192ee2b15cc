-- rollback/50-not-null.sql: undoes 50-not-null.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '15s';

-- public.audit_events: account_id becomes NOT NULL
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE public.audit_events DROP CONSTRAINT IF EXISTS tenantpath_account_id_not_null;
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = 'public.audit_events'::pg_catalog.regclass
                AND attname = 'account_id' AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE public.audit_events ALTER COLUMN account_id DROP NOT NULL;
  END IF;
END
$tenantpath$;

RESET statement_timeout;
RESET lock_timeout;

-- rollback/70-prepare-citus.sql: undoes 70-prepare-citus.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '60s';

-- public.accounts: index_accounts_on_subdomain is unique no more; its plain index stays
-- lock: ACCESS EXCLUSIVE, catalog only, at most 60s · transaction: may run in one
-- It fails where two tenants have taken the same value meanwhile.
DO $tenantpath$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass('public.tenantpath_old_index_accounts_on_subdomain') AND NOT indisvalid) THEN
    DROP INDEX public.tenantpath_old_index_accounts_on_subdomain;
  END IF;
END
$tenantpath$;

SET statement_timeout = '0';
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS tenantpath_old_index_accounts_on_subdomain ON public.accounts USING btree (subdomain);
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

-- Runs the phases in order:  psql -X -v ON_ERROR_STOP=1 -f migrate.sql
-- It can be stopped at any statement and started again. README.md says what must be done before.
\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL AS tenantpath_citus \gset
\set tenantpath_distributed false
\if :tenantpath_citus
SELECT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid = ANY (ARRAY[
                    pg_catalog.to_regclass('public.line_item_options'),
                    pg_catalog.to_regclass('public.line_items'),
                    pg_catalog.to_regclass('public.orders'),
                    pg_catalog.to_regclass('public.products'),
                    pg_catalog.to_regclass('public.stores'),
                    pg_catalog.to_regclass('public.countries')
                  ]::pg_catalog.oid[])) AS tenantpath_distributed \gset
\endif
\if :tenantpath_distributed
\echo 'Something is distributed already: phases 10 to 60 are left out.'
\else
\echo '10-add-columns.sql'
\ir 10-add-columns.sql
\echo '20-fill-new-rows.sql'
\ir 20-fill-new-rows.sql
\echo '30-backfill.sql'
\ir 30-backfill.sql
\echo '40-verify-backfill.sql'
\ir 40-verify-backfill.sql
\echo '50-not-null.sql'
\ir 50-not-null.sql
\echo '60-keys.sql'
\ir 60-keys.sql
\endif
\echo '70-prepare-citus.sql'
\ir 70-prepare-citus.sql
\echo '80-distribute.sql'
\ir 80-distribute.sql
\echo '90-foreign-keys.sql'
\ir 90-foreign-keys.sql
\echo '95-verify.sql'
\ir 95-verify.sql

<#import "lib.ftl" as lib>
-- Moves the database to this coordinator:  psql -X -v ON_ERROR_STOP=1 -v source='host=… dbname=…' -f migrate-target.sql
-- It can be stopped at any statement and started again. README.md says what must be done before.
\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
<#if !load?has_content>
-- Nothing is distributed, so nothing is moved.
<#else>

<@lib.coordinator "migrate-target.sql" "CREATE EXTENSION citus in an empty database there." />
SELECT pg_catalog.to_regclass(${values}) IS NOT NULL AS tenantpath_loaded \gset
\if :tenantpath_loaded
\echo 'Every row is here: the source is not read again.'
\else
\if :{?source}
\else
DO ${tag}
BEGIN
  RAISE EXCEPTION USING
    MESSAGE = 'the source is not given',
    HINT = 'psql -v source=''host=db.example.com dbname=application user=owner'' -f migrate-target.sql; a postgresql:// address does as well.';
END
${tag};
\endif
\setenv TENANTPATH_SOURCE :source
\setenv PGCLIENTENCODING UTF8
\setenv TENANTPATH_SETTINGS 'SET standard_conforming_strings = on; SET search_path = ''''; SET DateStyle = ISO; SET IntervalStyle = postgres; SET extra_float_digits = 3; SET row_security = off; SET statement_timeout = 0; SET default_transaction_read_only = on'
SELECT pg_catalog.to_regclass(${root}) IS NULL AS tenantpath_no_schema \gset
\if :tenantpath_no_schema
\echo 'the schema of the source'
\set tenantpath_pg_dump `pg_dump --version`
SELECT coalesce(pg_catalog.substring(:'tenantpath_pg_dump', '\) ([0-9]+)')::integer > pg_catalog.current_setting('server_version_num')::integer / 10000, true) AS tenantpath_unfit \gset
\if :tenantpath_unfit
DO ${tag}
BEGIN
  RAISE EXCEPTION USING
    MESSAGE = 'pg_dump is not on the PATH, or is newer than this server',
    HINT = 'Put the pg_dump of this server''s PostgreSQL version first on the PATH.';
END
${tag};
\endif
\set tenantpath_schema `mktemp`
\setenv TENANTPATH_SCHEMA :tenantpath_schema
\set tenantpath_dumped `pg_dump --schema-only --no-tablespaces --no-publications --no-subscriptions --dbname="$TENANTPATH_SOURCE" --file="$TENANTPATH_SCHEMA" && echo true || echo false`
\if :tenantpath_dumped
\else
DO ${tag}
BEGIN
  RAISE EXCEPTION USING
    MESSAGE = 'pg_dump could not read the schema of the source',
    HINT = 'It says above why.';
END
${tag};
\endif
SET citus.enable_ddl_propagation = off;
BEGIN;
\i :tenantpath_schema
COMMIT;
RESET ALL;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
\! rm -f "$TENANTPATH_SCHEMA"
\endif
<#list check as statement>

${statement}
</#list>

\endif
<#list before as file>
\echo '${file}'
\ir ${file}
</#list>
\if :tenantpath_loaded
\else
SET statement_timeout = 0;
SET row_security = off;
SET DateStyle = ISO;
SET IntervalStyle = postgres;
<#list load as statement>

${statement}
</#list>

RESET IntervalStyle;
RESET DateStyle;
RESET row_security;
RESET statement_timeout;
\endif
<#list after as file>
\echo '${file}'
\ir ${file}
</#list>
</#if>

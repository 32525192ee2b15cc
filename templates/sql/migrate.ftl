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
<#list tables as table>
                    pg_catalog.to_regclass(${table})<#sep>,</#sep>
</#list>
                  ]::pg_catalog.oid[])) AS tenantpath_distributed \gset
\endif
\if :tenantpath_distributed
\echo 'Something is distributed already: phases 10 to 60 are left out.'
\else
<#list before as file>
\echo '${file}'
\ir ${file}
</#list>
\endif
<#list after as file>
\echo '${file}'
\ir ${file}
</#list>

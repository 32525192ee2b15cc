-- Runs the phases at the source in order:  psql -X -v ON_ERROR_STOP=1 -f migrate-source.sql
-- It can be stopped at any statement and started again. README.md says what must be done before, and that migrate-target.sql comes then.
\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
<#list files as file>
\echo '${file}'
\ir ${file}
</#list>

-- ${file}: ${about}.
-- Undo: ${undo}.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET lock_timeout = '${lockTimeout}';
SET statement_timeout = 0;
SET row_security = off;
<#if tables?has_content>

-- Once a table is distributed, this file must not run.
DO ${tag}
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid IN (
<#list tables as table>
                    pg_catalog.to_regclass(${table})<#sep>,</#sep>
</#list>
                  )) THEN
      RAISE EXCEPTION USING
        MESSAGE = 'a table of this migration is distributed already',
        HINT = '${file} is for plain PostgreSQL; go on with the phases from 70.';
    END IF;
  END IF;
END
${tag};
</#if>
<#if onCitus>

-- This server must be the coordinator of a Citus cluster.
DO ${tag}
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NULL THEN
    RAISE EXCEPTION USING
      MESSAGE = 'this database has no Citus',
      HINT = '${file} runs on the coordinator: load the database there, CREATE EXTENSION citus, and go on.';
  END IF;
END
${tag};
</#if>
<#list statements as statement>

${statement}
</#list>
<#if !statements?has_content>

-- Nothing to do.
</#if>

RESET row_security;
RESET statement_timeout;
RESET lock_timeout;

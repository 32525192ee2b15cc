<#import "lib.ftl" as lib>
-- ${file}: ${about}.
-- Undo: ${undo}.
-- Each statement can be sent by itself, outside a transaction, and run again: it changes nothing twice.
-- One that gives up after lock_timeout or statement_timeout has changed nothing: run the file again.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '${lockTimeout}';
SET statement_timeout = 0;
SET row_security = off;
<#if tables?has_content>

-- Once a table is distributed, this file must not run, and it must see every row.
DO ${tag}
DECLARE
  tp_tables oid[] := ARRAY[
<#list tables as table>
    pg_catalog.to_regclass(${table})<#sep>,</#sep>
</#list>
  ]::oid[];
  tp_hidden text;
BEGIN
  IF pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS d
                WHERE NOT (d.partmethod = 'n' AND d.repmodel = 's')
                  AND d.logicalrelid::pg_catalog.oid = ANY (tp_tables)) THEN
      RAISE EXCEPTION USING
        MESSAGE = 'a table of this migration is distributed already',
        HINT = '${file} is for plain PostgreSQL; go on with the phases from 70.';
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
      HINT = 'Run ${file} as a superuser, as a role with BYPASSRLS, or as an owner whom it is not forced on.';
  END IF;
END
${tag};
</#if>
<#if onCitus>

<@lib.coordinator file "load the database there, CREATE EXTENSION citus, and go on." />
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

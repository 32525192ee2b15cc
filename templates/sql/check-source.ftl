<#import "lib.ftl" as lib>
<#import "lib-source.ftl" as source>
<#assign found>
COPY (SELECT n.nspname, c.relname, coalesce(a.attname, '')
        FROM pg_catalog.pg_class AS c
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        LEFT JOIN pg_catalog.pg_attribute AS a
               ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relkind <> 'S'
       WHERE (c.relkind IN ('r', 'p') AND NOT c.relispartition OR c.relkind = 'S') AND c.relpersistence <> 't'
         AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                          WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')) TO STDOUT
</#assign>
<#assign literal = "'" + found?replace("\\s+", " ", "r")?trim?replace("'", "''") + "'">
<@lib.head hazard />
CREATE TEMPORARY TABLE tenantpath_found (schema_name text, relation text, attribute text);
<@source.copy "pg_temp.tenantpath_found" literal />
DO ${tag}
DECLARE
  tp_problems text[];
BEGIN
  CREATE TEMPORARY TABLE tenantpath_expected (schema_name text, relation text, attribute text);
<#if s.expected?has_content>
  INSERT INTO pg_temp.tenantpath_expected VALUES
<#list s.expected as row>
    ${row}<#sep>,</#sep>
</#list>;
</#if>
  SELECT pg_catalog.array_agg(pg_catalog.format('%I.%I%s %s', d.schema_name, d.relation,
           CASE d.attribute WHEN '' THEN '' ELSE pg_catalog.format(' (%I)', d.attribute) END, d.what)
           ORDER BY d.what, d.schema_name, d.relation, d.attribute)
    INTO tp_problems
    FROM ((SELECT *, 'is not at the source' AS what FROM pg_temp.tenantpath_expected EXCEPT
           SELECT *, 'is not at the source' FROM pg_temp.tenantpath_found) UNION ALL
          (SELECT *, 'is not in the plan' FROM pg_temp.tenantpath_found EXCEPT
           SELECT *, 'is not in the plan' FROM pg_temp.tenantpath_expected)) AS d;
  IF tp_problems IS NOT NULL THEN
    RAISE EXCEPTION USING
      MESSAGE = 'the source is not what was analysed: ' || pg_catalog.array_to_string(tp_problems[1:20], '; ')
        || CASE WHEN pg_catalog.cardinality(tp_problems) > 20 THEN pg_catalog.format('; and %s more', pg_catalog.cardinality(tp_problems) - 20) ELSE '' END,
      HINT = 'Run migrate-source.sql at the source first. Where the schema has changed since, or the dump was of a part, analyse a new dump of the whole database.';
  END IF;
  DROP TABLE pg_temp.tenantpath_found, pg_temp.tenantpath_expected;
END
${tag};

<#-- A materialized view cannot be replaced: it is dropped and made again, with what belongs to it. -->
<#macro rebuild s query>
DECLARE
  tp_view CONSTANT oid := pg_catalog.to_regclass(${s.regclass});
  tp_populated boolean;
  tp_statements text[];
  tp_statement text;
BEGIN
  SELECT c.relispopulated INTO tp_populated FROM pg_catalog.pg_class AS c WHERE c.oid = tp_view;
  SELECT pg_catalog.array_agg(t.statement ORDER BY t.place) INTO tp_statements FROM (
    SELECT 1, pg_catalog.format('ALTER MATERIALIZED VIEW %s OWNER TO %I', c.oid::pg_catalog.regclass, pg_catalog.pg_get_userbyid(c.relowner))
      FROM pg_catalog.pg_class AS c WHERE c.oid = tp_view
    UNION ALL
    SELECT 2, pg_catalog.pg_get_indexdef(i.indexrelid) FROM pg_catalog.pg_index AS i WHERE i.indrelid = tp_view
    UNION ALL
    SELECT 3, pg_catalog.format('GRANT %s ON %s TO %s%s', a.privilege_type, c.oid::pg_catalog.regclass,
             CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(a.grantee)) END,
             CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
      FROM pg_catalog.pg_class AS c, pg_catalog.aclexplode(c.relacl) AS a
     WHERE c.oid = tp_view AND a.grantee <> c.relowner
    UNION ALL
    SELECT 4, pg_catalog.format('COMMENT ON MATERIALIZED VIEW %s IS %L', d.objoid::pg_catalog.regclass, d.description)
      FROM pg_catalog.pg_description AS d
     WHERE d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objoid = tp_view AND d.objsubid = 0
    UNION ALL
    SELECT 5, pg_catalog.format('COMMENT ON COLUMN %s.%I IS %L', d.objoid::pg_catalog.regclass, a.attname, d.description)
      FROM pg_catalog.pg_description AS d
      JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.objoid AND a.attnum = d.objsubid
     WHERE d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objoid = tp_view AND d.objsubid > 0
    UNION ALL
    SELECT 6, pg_catalog.format('ALTER MATERIALIZED VIEW %s CLUSTER ON %I', i.indrelid::pg_catalog.regclass, c.relname)
      FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
     WHERE i.indrelid = tp_view AND i.indisclustered
  ) AS t (place, statement);
  DROP MATERIALIZED VIEW ${s.view};
  CREATE MATERIALIZED VIEW ${s.view}${s.with} AS
${query}
  WITH NO DATA;
  FOREACH tp_statement IN ARRAY tp_statements LOOP
    EXECUTE tp_statement;
  END LOOP;
  IF tp_populated THEN
    REFRESH MATERIALIZED VIEW ${s.view};
  END IF;
END
</#macro>

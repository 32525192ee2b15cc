-- lock: ACCESS SHARE, while it counts rows, no limit · transaction: may run in one
-- Everything is looked at before anything is raised.
DO ${tag}
DECLARE
  tp_problems text[] := '{}';
  tp_counted record;
  tp_rows bigint;
BEGIN
<#list tables as t>
  -- ${t.comment}
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = pg_catalog.to_regclass(${t.regclass})
<#if t.columnLiteral?has_content>
                    AND p.partmethod = 'h'
                    AND pg_catalog.column_to_column_name(p.logicalrelid, p.partkey) = ${t.columnLiteral}
                    AND p.colocationid = (SELECT r.colocationid FROM pg_catalog.pg_dist_partition AS r
                                           WHERE r.logicalrelid = pg_catalog.to_regclass(${root}))) THEN
    tp_problems := tp_problems ||
      pg_catalog.format('%s is not distributed by %s beside %s', ${t.regclass}, ${t.columnLiteral}, ${root});
<#else>
                    AND p.partmethod = 'n' AND p.repmodel = 't') THEN
    tp_problems := tp_problems || pg_catalog.format('%s is no reference table', ${t.regclass});
</#if>
  END IF;
</#list>
  SELECT tp_problems || coalesce(pg_catalog.array_agg(
           e.relation || ': ' || e.name || CASE WHEN r.oid IS NULL THEN ' is missing' ELSE ' is not validated' END ORDER BY e.relation, e.name), '{}')
    INTO tp_problems
    FROM (VALUES
<#list constraints as c>
      (${c.regclass}, ${c.nameLiteral}, ${c.typeLiteral}, ${c.validated})<#sep>,</#sep>
</#list>
    ) AS e (relation, name, type, validated)
    LEFT JOIN pg_catalog.pg_constraint AS r
           ON r.conrelid = pg_catalog.to_regclass(e.relation) AND r.conname = e.name AND r.contype::text = e.type
   WHERE r.oid IS NULL OR e.validated AND NOT r.convalidated;
  SELECT tp_problems || coalesce(pg_catalog.array_agg(i.indexrelid::pg_catalog.regclass || ' is not valid' ORDER BY i.indexrelid), '{}')
    INTO tp_problems
    FROM pg_catalog.pg_index AS i
    JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
    JOIN pg_catalog.pg_dist_partition AS p ON p.logicalrelid = i.indrelid
   WHERE NOT i.indisvalid
     -- that of a partitioned table is valid only where each partition has one; a dump need not
     AND (c.relkind = 'i' OR EXISTS (SELECT FROM pg_catalog.pg_constraint AS r WHERE r.conindid = c.oid));
  IF pg_catalog.to_regclass(${countsRegclass}) IS NOT NULL THEN
    FOR tp_counted IN EXECUTE 'SELECT relation, row_count FROM ${countsInLiteral} ORDER BY relation' LOOP
      EXECUTE 'SELECT pg_catalog.count(*) FROM ' || tp_counted.relation INTO tp_rows;
      IF tp_rows <> tp_counted.row_count THEN
        tp_problems := tp_problems || pg_catalog.format('%s had %s rows and has %s', tp_counted.relation, tp_counted.row_count, tp_rows);
      END IF;
    END LOOP;
  END IF;
  IF pg_catalog.cardinality(tp_problems) > 0 THEN
    RAISE EXCEPTION USING
      MESSAGE = 'the migration is not as planned: ' || pg_catalog.array_to_string(tp_problems, '; ');
  END IF;
END
${tag};

-- All is well: the notes of phases 70 and 80 are not needed any more.
DROP TABLE IF EXISTS ${store};
DROP TABLE IF EXISTS ${counts};

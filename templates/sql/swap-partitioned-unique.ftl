<#import "lib.ftl" as lib>
<@lib.head hazard />
-- USING INDEX does not work on a partitioned table: each partition gets its constraint, then the
-- table alone, and the indexes of the partitions are attached.
DO ${tag}
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass(${s.parkedRegclass});
  tp_partition regclass;
  tp_marks text[];
  tp_mark text;
<@lib.declareMarks />
BEGIN
  IF pg_catalog.to_regclass(${s.regclass}) IS NULL THEN
<@lib.readMarks />
<#if s.parts?has_content>
    -- Comments, replica identity and CLUSTER of the partitions' own indexes.
    SELECT pg_catalog.array_agg(m.statement) INTO tp_marks
      FROM (VALUES
<#list s.parts as p>
        (${p.tableRegclass}, ${p.nameLiteral}, ${p.regclass}, ${p.parkedRegclass})<#sep>,</#sep>
</#list>
      ) AS p (relation, name, index, old)
      JOIN pg_catalog.pg_index AS i ON i.indexrelid = pg_catalog.to_regclass(p.old)
      LEFT JOIN pg_catalog.pg_constraint AS r ON r.conindid = i.indexrelid AND r.contype IN ('p', 'u')
      CROSS JOIN LATERAL (VALUES
        (pg_catalog.format('COMMENT ON CONSTRAINT %I ON %s IS %L', p.name, p.relation, pg_catalog.obj_description(r.oid, 'pg_constraint')),
         pg_catalog.obj_description(r.oid, 'pg_constraint') IS NOT NULL),
        (pg_catalog.format('COMMENT ON INDEX %s IS %L', p.index, pg_catalog.obj_description(i.indexrelid, 'pg_class')),
         pg_catalog.obj_description(i.indexrelid, 'pg_class') IS NOT NULL),
        (pg_catalog.format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', p.relation, p.name), i.indisreplident),
        (pg_catalog.format('ALTER TABLE %s CLUSTER ON %I', p.relation, p.name), i.indisclustered)) AS m (statement, holds)
     WHERE m.holds;
</#if>
    IF tp_old IS NOT NULL THEN
<#if s.constraint?has_content>
      ALTER TABLE ${s.table} DROP CONSTRAINT ${s.parked};
<#else>
      DROP INDEX ${s.parkedIndex};
</#if>
    END IF;
<#if s.constraint?has_content>
    ALTER TABLE ONLY ${s.table} ADD CONSTRAINT ${s.name} ${s.definition};
<#list s.parts as p>
    ALTER TABLE ${p.table} ADD CONSTRAINT ${p.name} ${s.constraint} USING INDEX ${p.name}${s.deferral};
    ALTER INDEX ${s.index} ATTACH PARTITION ${p.index};
</#list>
<#else>
    CREATE UNIQUE INDEX ${s.name} ON ONLY ${s.table} ${s.body};
<#list s.parts as p>
    ALTER INDEX ${s.index} ATTACH PARTITION ${p.index};
</#list>
</#if>
    -- Partitions made since the dump.
    FOR tp_partition IN
      SELECT h.inhrelid FROM pg_catalog.pg_inherits AS h
        JOIN pg_catalog.pg_class AS c ON c.oid = h.inhrelid AND c.relkind = 'r'
       WHERE h.inhparent = ${s.tableRegclass}::pg_catalog.regclass
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS hi
                           JOIN pg_catalog.pg_index AS i ON i.indexrelid = hi.inhrelid
                          WHERE hi.inhparent = pg_catalog.to_regclass(${s.regclass})
                            AND i.indrelid = h.inhrelid)
    LOOP
<#if s.constraint?has_content>
      EXECUTE pg_catalog.format('ALTER TABLE %s ADD ${s.definitionInLiteral}', tp_partition);
      EXECUTE pg_catalog.format('ALTER INDEX ${s.indexInLiteral} ATTACH PARTITION %s',
        (SELECT r.conindid::regclass FROM pg_catalog.pg_constraint AS r
          WHERE r.conrelid = tp_partition AND r.contype IN ('p', 'u') AND r.conparentid = 0
          ORDER BY r.oid DESC LIMIT 1));
<#else>
      EXECUTE pg_catalog.format('CREATE UNIQUE INDEX ON %s ${s.bodyInLiteral}', tp_partition);
      EXECUTE pg_catalog.format('ALTER INDEX ${s.indexInLiteral} ATTACH PARTITION %s',
        (SELECT i.indexrelid::regclass FROM pg_catalog.pg_index AS i
          WHERE i.indrelid = tp_partition ORDER BY i.indexrelid DESC LIMIT 1));
</#if>
    END LOOP;
<@lib.writeMarks s />
    FOREACH tp_mark IN ARRAY coalesce(tp_marks, '{}') LOOP
      EXECUTE tp_mark;
    END LOOP;
  END IF;
END
${tag};

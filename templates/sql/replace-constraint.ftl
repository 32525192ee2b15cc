<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
DECLARE
  tp_comment text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
               JOIN pg_catalog.pg_index AS i ON i.indexrelid = r.conindid
              WHERE r.conrelid = ${s.regclass}::pg_catalog.regclass
                AND r.conname = ${s.nameLiteral}
                AND <@lib.indexColumns /> <> ${s.columns}) THEN
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = ${s.regclass}::pg_catalog.regclass AND conname = ${s.nameLiteral};
    ALTER TABLE ${s.table}
      DROP CONSTRAINT ${s.name},
      ADD CONSTRAINT ${s.name} ${s.definition};
    IF tp_comment IS NOT NULL THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT ${s.nameInLiteral} ON ${s.tableInLiteral} IS %L', tp_comment);
    END IF;
  END IF;
END
${tag};

<#import "lib.ftl" as lib>
<@lib.head hazard />
-- What partitions inherit from it has its name too.
DO ${tag}
DECLARE
  tp_part record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = ${s.regclass}::pg_catalog.regclass AND conname = ${s.nameLiteral})
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = ${s.regclass}::pg_catalog.regclass
                        AND conname = ${s.toLiteral}) THEN
    FOR tp_part IN
      SELECT part.conrelid::pg_catalog.regclass AS relation
        FROM pg_catalog.pg_constraint AS part
        JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
       WHERE whole.conrelid = ${s.regclass}::pg_catalog.regclass
         AND whole.conname = ${s.nameLiteral} AND part.conname = ${s.nameLiteral}
         AND part.conrelid <> whole.conrelid
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS other
                          WHERE other.conrelid = part.conrelid AND other.conname = ${s.toLiteral})
    LOOP
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT ${s.nameInLiteral} TO ${s.toInLiteral}', tp_part.relation);
    END LOOP;
    ALTER TABLE ${s.table} RENAME CONSTRAINT ${s.name} TO ${s.to};
  END IF;
END
${tag};

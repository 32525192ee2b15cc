<#import "../lib.ftl" as lib>
<@lib.head hazard />
ALTER TABLE ${s.table} DROP CONSTRAINT IF EXISTS ${s.check};
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = ${s.regclass}::pg_catalog.regclass
                AND attname = ${s.columnLiteral} AND NOT attisdropped AND attnotnull) THEN
    ALTER TABLE ${s.table} ALTER COLUMN ${s.column} DROP NOT NULL;
  END IF;
END
${tag};

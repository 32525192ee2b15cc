<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = ${s.regclass}::pg_catalog.regclass
                AND attname = ${s.columnLiteral} AND NOT attisdropped AND NOT attnotnull)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                      WHERE conrelid = ${s.regclass}::pg_catalog.regclass
                        AND conname = ${s.checkLiteral}) THEN
    ALTER TABLE ${s.table} ADD CONSTRAINT ${s.check} CHECK (${s.column} IS NOT NULL) NOT VALID;
  END IF;
END
${tag};

<@lib.validating hazard>
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = ${s.regclass}::pg_catalog.regclass
                AND conname = ${s.checkLiteral} AND NOT convalidated) THEN
    ALTER TABLE ${s.table} VALIDATE CONSTRAINT ${s.check};
  END IF;
END
${tag};
</@lib.validating>

DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_attribute
              WHERE attrelid = ${s.regclass}::pg_catalog.regclass
                AND attname = ${s.columnLiteral} AND NOT attisdropped AND NOT attnotnull) THEN
    ALTER TABLE ${s.table} ALTER COLUMN ${s.column} SET NOT NULL;
  END IF;
END
${tag};

DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = ${s.regclass}::pg_catalog.regclass
                AND conname = ${s.checkLiteral}) THEN
    ALTER TABLE ${s.table} DROP CONSTRAINT ${s.check};
  END IF;
END
${tag};

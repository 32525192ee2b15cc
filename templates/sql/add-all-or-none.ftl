<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                  WHERE conrelid = ${s.regclass}::pg_catalog.regclass AND conname = ${s.nameLiteral}) THEN
    ALTER TABLE ${s.table} ADD CONSTRAINT ${s.name}
      CHECK (pg_catalog.num_nulls(${s.columns}) IN (0, ${s.count})) NOT VALID;
  END IF;
END
${tag};
<#if s.validated>

<@lib.validating hazard>
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = ${s.regclass}::pg_catalog.regclass
                AND conname = ${s.nameLiteral} AND NOT convalidated) THEN
    ALTER TABLE ${s.table} VALIDATE CONSTRAINT ${s.name};
  END IF;
END
${tag};
</@lib.validating>
</#if>

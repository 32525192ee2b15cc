<#import "../lib.ftl" as lib>
<@lib.head hazard />
-- It fails where two tenants have taken the same value meanwhile.
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass(${s.parkedRegclass}) AND NOT indisvalid) THEN
    DROP INDEX ${s.parkedIndex};
  END IF;
END
${tag};

<@lib.limit "none" />
CREATE UNIQUE INDEX<#if s.concurrently> CONCURRENTLY</#if> IF NOT EXISTS ${s.parked} ON ${s.table} ${s.body};
<@lib.limit hazard.limit />
<#if s.constraint?has_content>

DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                  WHERE conrelid = ${s.tableRegclass}::pg_catalog.regclass AND conname = ${s.parkedLiteral}) THEN
    ALTER TABLE ${s.table} ADD CONSTRAINT ${s.parked} ${s.constraint} USING INDEX ${s.parked}${s.deferral};
  END IF;
END
${tag};
</#if>

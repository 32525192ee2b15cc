<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
DECLARE
  tp_old CONSTANT oid := pg_catalog.to_regclass(${s.parkedRegclass});
<@lib.declareMarks />
BEGIN
  IF tp_old IS NOT NULL THEN
<@lib.readMarks />
<#if s.constraint?has_content>
    ALTER TABLE ${s.table}
      DROP CONSTRAINT ${s.parked},
      ADD CONSTRAINT ${s.name} ${s.constraint} USING INDEX ${s.name}${s.deferral};
<#else>
    DROP INDEX ${s.parkedIndex};
</#if>
<@lib.writeMarks s />
  END IF;
END
${tag};

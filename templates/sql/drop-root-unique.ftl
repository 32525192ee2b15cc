<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF pg_catalog.to_regclass(${s.parkedRegclass}) IS NOT NULL THEN
<#if s.constraint?has_content>
    ALTER TABLE ${s.table} DROP CONSTRAINT ${s.parked};
<#else>
    DROP INDEX ${s.parkedIndex};
</#if>
  END IF;
END
${tag};

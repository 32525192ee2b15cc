<#import "../lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = ${s.regclass}::pg_catalog.regclass AND tgname = ${s.nameLiteral}) THEN
    ${s.definition};
<#if s.disabled>
    ALTER TABLE ${s.table} DISABLE TRIGGER ${s.name};
</#if>
  END IF;
END
${tag};

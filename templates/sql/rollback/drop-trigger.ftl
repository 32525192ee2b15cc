<#import "../lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = ${s.regclass}::pg_catalog.regclass AND tgname = ${s.nameLiteral}) THEN
    ${s.definition};
<#if s.switching?has_content>
    ALTER TABLE ${s.table} ${s.switching} TRIGGER ${s.name};
</#if>
<#if s.comment?has_content>
    COMMENT ON TRIGGER ${s.name} ON ${s.table} IS ${s.comment};
</#if>
  END IF;
END
${tag};

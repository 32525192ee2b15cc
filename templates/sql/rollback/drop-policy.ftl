<#import "../lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_policy
                  WHERE polrelid = ${s.regclass}::pg_catalog.regclass AND polname = ${s.nameLiteral}) THEN
    ${s.definition};
<#if s.comment?has_content>
    COMMENT ON POLICY ${s.name} ON ${s.table} IS ${s.comment};
</#if>
  END IF;
END
${tag};

<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_trigger
              WHERE tgrelid = ${s.regclass}::pg_catalog.regclass AND tgname = ${s.nameLiteral}) THEN
    DROP TRIGGER ${s.name} ON ${s.table};
  END IF;
END
${tag};
<#if s.function?has_content>

DROP FUNCTION IF EXISTS ${s.function}();
</#if>

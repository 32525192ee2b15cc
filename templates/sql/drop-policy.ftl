<#import "lib.ftl" as lib>
<@lib.head hazard />
-- Row security stays on: what only this policy shows is hidden until another one shows it.
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_policy
              WHERE polrelid = ${s.regclass}::pg_catalog.regclass AND polname = ${s.nameLiteral}) THEN
    DROP POLICY ${s.name} ON ${s.table};
  END IF;
END
${tag};

<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = ${s.nameLiteral}) THEN
    CREATE EXTENSION ${s.name} WITH SCHEMA ${s.schema};
  END IF;
END
${tag};

<#import "lib.ftl" as lib>
<@lib.head hazard />
-- Its search path is that of who creates it: triggers of the application fire inside.
CREATE OR REPLACE FUNCTION ${s.function}() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT
  SET row_security = off
AS ${tag}
BEGIN
<#list s.routes as r>
  UPDATE ${s.child} AS t
     SET ${s.childColumn} = ${r.key}
<#if r.join.from?has_content>
    FROM ${r.join.from}
</#if>
   WHERE ${r.join.on}
     AND ${r.differs};
</#list>
  RETURN NULL;
END
${tag};

DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = ${s.regclass}::pg_catalog.regclass
                    AND tgname = ${s.triggerLiteral}) THEN
    CREATE TRIGGER ${s.trigger} AFTER UPDATE ON ${s.table}
      FOR EACH ROW WHEN (NOT (${s.sameKey}))
      EXECUTE FUNCTION ${s.function}();
  END IF;
END
${tag};

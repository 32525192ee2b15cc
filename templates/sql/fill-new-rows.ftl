<#import "lib.ftl" as lib>
<@lib.head hazard />
-- It runs as its owner, as foreign keys do: who writes a row need not be allowed to read its parent.
CREATE OR REPLACE FUNCTION ${s.function}() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  SET row_security = off
<#if s.generated?has_content>
  SET standard_conforming_strings = on
</#if>
AS ${tag}
#variable_conflict use_column
DECLARE
  tp_key ${s.keyType};
BEGIN
<#list s.generated as g>
  -- A generated column is computed after this trigger, and empty here.
  ${g.column} := (SELECT ${g.expression} FROM (SELECT NEW.*) AS t);
</#list>
  IF TG_OP = 'UPDATE' THEN
    IF ${s.column} IS NOT NULL AND ${s.sameKey}
       AND ${s.sameParent} THEN
      RETURN NEW;
    END IF;
  END IF;
<#list s.lookups as l>
<#if l?is_first>
  SELECT ${l.key} INTO tp_key FROM ${l.from} WHERE ${l.on};
<#else>
  IF tp_key IS NULL THEN
    SELECT ${l.key} INTO tp_key FROM ${l.from} WHERE ${l.on};
  END IF;
</#if>
</#list>
  IF tp_key IS NULL THEN
<#if s.sentinel?has_content>
    IF ${s.column} IS NULL AND ${s.absent} THEN
      ${s.column} := ${s.sentinel};
    END IF;
</#if>
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF ${s.sameKey} THEN
      ${s.column} := tp_key;
    END IF;
  END IF;
  IF ${s.column} IS NULL THEN
    ${s.column} := tp_key;
  ELSIF ${s.differs} THEN
    RAISE EXCEPTION USING
      ERRCODE = 'integrity_constraint_violation',
      MESSAGE = ${s.message},
      DETAIL = pg_catalog.format('The row has %s, its parent %s.', ${s.column}, tp_key);
  END IF;
  RETURN NEW;
END
${tag};

DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger
                  WHERE tgrelid = ${s.regclass}::pg_catalog.regclass
                    AND tgname = ${s.triggerLiteral}) THEN
    CREATE TRIGGER ${s.trigger} BEFORE INSERT OR UPDATE ON ${s.table}
      FOR EACH ROW EXECUTE FUNCTION ${s.function}();
  END IF;
END
${tag};

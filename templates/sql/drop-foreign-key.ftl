<#import "lib.ftl" as lib>
<#import "lib-identities.ftl" as identities>
<#macro drop>
    ALTER TABLE ${s.table} DROP CONSTRAINT ${s.name};
</#macro>
<@lib.head hazard />
DO ${tag}
<#if s.heir?has_content || s.counting?has_content>
DECLARE
</#if>
<#if s.heir?has_content>
  tp_comment text;
</#if>
<#if s.counting?has_content>
<@identities.declare />
</#if>
BEGIN
<#if s.ends?has_content>
  -- Phase 90 adds it again once both tables are on Citus; from then on it stays.
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE NOT (p.partmethod = 'n' AND p.repmodel = 's')
                AND p.logicalrelid IN (<#list s.ends as e>${e}::pg_catalog.regclass<#sep>, </#sep></#list>)) THEN
    RETURN;
  END IF;
</#if>
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
              WHERE r.conrelid = ${s.regclass}::pg_catalog.regclass
                AND r.conname = ${s.nameLiteral} AND r.contype = 'f'
                AND <@lib.constraintColumns /> = ${s.columns}) THEN
<#if s.heir?has_content>
    SELECT pg_catalog.obj_description(oid, 'pg_constraint') INTO tp_comment
      FROM pg_catalog.pg_constraint
     WHERE conrelid = ${s.regclass}::pg_catalog.regclass AND conname = ${s.nameLiteral};
</#if>
<#if s.counting?has_content>
<@identities.giveUp s.counting><@drop /></@identities.giveUp>
<#else>
<@drop />
</#if>
<#if s.heir?has_content>
    IF tp_comment IS NOT NULL AND EXISTS (
         SELECT FROM pg_catalog.pg_constraint
          WHERE conrelid = ${s.regclass}::pg_catalog.regclass AND conname = ${s.heirLiteral}) THEN
      EXECUTE pg_catalog.format('COMMENT ON CONSTRAINT ${s.heirInLiteral} ON ${s.tableInLiteral} IS %L', tp_comment);
    END IF;
</#if>
  END IF;
END
${tag};

<#import "lib.ftl" as lib>
<#import "lib-identities.ftl" as identities>
<#macro add>
    ALTER TABLE ${s.table} ADD CONSTRAINT ${s.name}
      ${s.definition};
</#macro>
<@lib.head hazard />
DO ${tag}
<#if s.counting?has_content>
DECLARE
<@identities.declare />
</#if>
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS r
                  WHERE r.conrelid = ${s.regclass}::pg_catalog.regclass
<#if s.nameLiteral == s.finalNameLiteral>
                    AND r.conname = ${s.nameLiteral}) THEN
<#else>
                    AND (r.conname = ${s.nameLiteral}
                         OR r.conname = ${s.finalNameLiteral}
                        AND <@lib.constraintColumns /> = ${s.columns})) THEN
</#if>
<#if s.sequential>
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
</#if>
<#if s.counting?has_content>
<@identities.keep s.counting><@add /></@identities.keep>
<#else>
<@add />
</#if>
<#if s.comment?has_content>
    COMMENT ON CONSTRAINT ${s.name} ON ${s.table} IS ${s.comment};
</#if>
  END IF;
END
${tag};
<#if s.validated>

<@lib.validating hazard>
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_constraint
              WHERE conrelid = ${s.regclass}::pg_catalog.regclass
                AND conname = ${s.nameLiteral} AND NOT convalidated) THEN
<#if s.sequential>
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
</#if>
    ALTER TABLE ${s.table} VALIDATE CONSTRAINT ${s.name};
  END IF;
END
${tag};
</@lib.validating>
</#if>

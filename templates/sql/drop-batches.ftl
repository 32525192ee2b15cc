<#import "lib.ftl" as lib>
<@lib.head hazard />
DROP FUNCTION IF EXISTS ${s.function};
<#if s.indexes?has_content>
SET lock_timeout = 0;
<@lib.limit "none" />
<#list s.indexes as i>
DROP INDEX CONCURRENTLY IF EXISTS ${i};
</#list>
SET lock_timeout = '${lockTimeout}';
<@lib.limit hazard.limit />
</#if>

<#import "lib.ftl" as lib>
<@lib.head hazard />
DROP FUNCTION IF EXISTS ${s.function}(integer);
<#list s.indexes as i>
DROP INDEX CONCURRENTLY IF EXISTS ${i};
</#list>

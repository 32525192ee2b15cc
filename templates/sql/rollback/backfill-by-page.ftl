<#import "../lib.ftl" as lib>
<@lib.head hazard />
DROP PROCEDURE IF EXISTS ${s.procedure}(integer);

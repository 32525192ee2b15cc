<#import "../lib.ftl" as lib>
<@lib.head hazard />
DROP FUNCTION IF EXISTS ${s.function}(text);

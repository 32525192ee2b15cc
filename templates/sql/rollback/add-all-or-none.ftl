<#import "../lib.ftl" as lib>
<@lib.head hazard />
ALTER TABLE ${s.table} DROP CONSTRAINT IF EXISTS ${s.name};

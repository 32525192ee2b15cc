<#import "../lib.ftl" as lib>
<@lib.head hazard />
ALTER TABLE ${s.table} DROP COLUMN IF EXISTS ${s.column};

<#import "../lib.ftl" as lib>
<@lib.head hazard />
CREATE OR REPLACE VIEW ${s.view}${s.with} AS
${s.before};

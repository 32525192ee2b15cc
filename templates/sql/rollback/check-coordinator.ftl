<#import "../lib.ftl" as lib>
<@lib.head hazard />
DROP TABLE IF EXISTS ${s.counts};

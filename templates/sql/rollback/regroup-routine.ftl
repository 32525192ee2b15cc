<#import "../lib.ftl" as lib>
<@lib.head hazard />
${s.before};

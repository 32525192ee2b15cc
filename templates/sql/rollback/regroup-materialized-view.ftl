<#import "../lib.ftl" as lib>
<#import "../lib-rebuild.ftl" as again>
<@lib.head hazard />
DO ${tag}
<@again.rebuild s s.before />
${tag};

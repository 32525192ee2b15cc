<#import "lib.ftl" as lib>
<@lib.head hazard />
-- Its owner, its grants and what calls it stay.
${s.after};

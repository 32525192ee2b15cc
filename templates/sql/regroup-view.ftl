<#import "lib.ftl" as lib>
<@lib.head hazard />
-- Its grants, comments, rules, triggers and the views on it stay.
CREATE OR REPLACE VIEW ${s.view}${s.with} AS
${s.after};

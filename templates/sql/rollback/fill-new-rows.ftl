<#import "../lib.ftl" as lib>
<@lib.head hazard />
DROP TRIGGER IF EXISTS ${s.trigger} ON ${s.table};
DROP FUNCTION IF EXISTS ${s.function}();

<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
<@lib.quiet s "  " />
<#list s.lookups as l>
  UPDATE ${s.table} AS t
     SET ${s.column} = ${l.key}
    FROM ${l.from}
   WHERE ${l.on}
     AND t.${s.column} IS NULL AND ${l.key} IS NOT NULL;
</#list>
END
${tag};

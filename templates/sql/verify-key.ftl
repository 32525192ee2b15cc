-- ${hazard.what}: each of these lists no row
<#list s.lines as line>
${line.query};
</#list>

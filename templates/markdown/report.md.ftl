<#macro sign severity><#if severity == "error">▲<#elseif severity == "warning">△<#else>·</#if></#macro>
# TenantPath: ${report.title}

**${prose(report.verdict)}**
<#list report.notes>

<#items as note>${prose(note)} </#items>
</#list>

| class | tables | share |<#if report.byRows?size != 0> rows |</#if>
|:--|--:|--:|<#if report.byRows?size != 0>--:|</#if>
<#list report.classes as c>
| ${c.mark.mark} ${c.mark.label} | ${c.tables} | ${c.share} |<#if report.byRows?size != 0> ${c.rows} |</#if>
</#list>
<#if report.tenant.known>

The tenant is a row of ${code(report.tenant.table)}, known by ${code(report.tenant.column)} (${report.tenant.type}). ${prose(report.tenant.why)}
<#assign others = report.tenant.candidates?filter(c -> !c.chosen)>
<#list others>
<#items as c><#if c?index < 3><#if c?index == 0>Also possible: </#if>${code(c.table)} (${c.ready} ready, ${c.backfill} to backfill)<#if c?index < 2><#sep>, </#sep></#if></#if></#items>.
</#list>
</#if>
<#list report.blocks>

## What blocks

<#items as b>
- ▲ **${b.title}** (${b.code}, ${b.count}<#if b.effect != "">, ${b.effect}</#if>)
</#items>
</#list>
<#list report.decisions>

## What a human must decide

<#items as d>
<#if d?index < 10>
- **${prose(d.choice)}**<#if d.tables?size != 0> (${d.tables?size} <#if d.tables?size == 1>table<#else>tables</#if>)</#if><#if d.why != "">: ${d.why}</#if>
<#if named && d.id != "decide-tenant">
<#list d.questions?filter(q -> q.section != "findings") as q>
<#if q?index < 2>
  - ${q.question}<#if 1 < q.tables> (${q.tables} tables)</#if>
</#if>
</#list>
<#if 2 < d.questions?size + d.moreQuestions>
  - and ${d.questions?size + d.moreQuestions - 2} more questions in `report.html`
</#if>
</#if>
<#elseif d?index == 10>
- and ${report.decisions?size - 10} more in `report.html`
</#if>
</#items>
<#if named && answers != "">

<details><summary>Lines for the decisions file, for <code>--decisions</code>; <code>--write-decisions</code> writes all of them</summary>

```yaml
${answers?no_esc}```

</details>
</#if>
</#list>
<#list report.phases>

## What happens next

| file | what it does | extent | heaviest lock |
|:--|:--|:--|:--|
<#items as p>
| ${p.file} | ${p.what}<#if !p.inMigration> (<#if report.newCluster>run by hand<#else>not run by migrate.sql</#if>)</#if> | ${p.extent} | <#if p.lock != "">${p.lock}<#else>none</#if> |
</#items>
</#list>
<#if map != "">

## Map

```mermaid
${map?no_esc}```
<#list waves as w>

<details><summary>Wave ${w.number} of the backfill: ${w.extent}<#if w.more != 0>, ${w.more} of them not drawn</#if></summary>

```mermaid
${w.map?no_esc}```

</details>
</#list>
<#if moreWaves != 0>

${moreWaves} later waves are in `report.html`.
</#if>
</#if>

## Findings
<#list report.checks>

| | check | found | tables |
|:--|:--|:--|:--|
<#items as c>
| <@sign c.severity/> ${c.severity} | ${c.code} ${c.title} | ${c.count} | <#if named><#list c.named as n>${code(n)}<#sep>, </#sep></#list><#if c.named?size < c.tables> and ${c.tables - c.named?size} more</#if></#if> |
</#items>
<#else>

None.
</#list>

## Tables
<#if tables?size != 0>

<#list tables as t>
${t?no_esc}
</#list>
</#if>
<#if tables?size < report.tables?size>

${report.tables?size - tables?size} <#if tables?size != 0>more </#if>tables are in `report.html`.
</#if>
<#if named>
<#list report.reading.unread>

## Not understood

| where | why | it begins |
|:--|:--|:--|
<#items as u>
<#if u?index < 30>
| ${u.place} | ${u.reason} | ${code(u.text)} |
</#if>
</#items>
</#list>
</#if>

## What was read

${report.reading.account}

<#macro prose p><#list p.parts as part><#if part.name><code>${part.text}</code><#else>${part.text}</#if></#list></#macro>
<#macro sign severity><#if severity == "error">▲<#elseif severity == "warning">△<#else>·</#if></#macro>
# TenantPath: ${report.title}

**<@prose report.verdict/>**
<#list report.notes>

<#items as note><@prose note/> </#items>
</#list>

| class | tables | share |<#if report.byRows?size != 0> rows |</#if>
|:--|--:|--:|<#if report.byRows?size != 0>--:|</#if>
<#list report.classes as c>
| ${c.mark.mark} ${c.mark.label} | ${c.tables} | ${c.share} |<#if report.byRows?size != 0> ${c.rows} |</#if>
</#list>
<#if report.tenant.known>

The tenant is a row of <code>${report.tenant.table}</code>, known by <code>${report.tenant.column}</code> (${report.tenant.type}). <@prose report.tenant.why/>
<#list report.tenant.candidates as c><#if c?index < 4 && !c.chosen> Also possible: <code>${c.table}</code>, with ${c.ready} ready and ${c.backfill} to backfill.</#if></#list>
</#if>
<#list report.blocks>

## What blocks

<#items as b>
- ▲ **${b.title}** (${b.code}, ${b.count})
</#items>
</#list>
<#list report.questions>

## What a human must decide

<#items as q>
- **<@prose q.question/>**<#if q.tables?size != 0> (${q.tables?size} <#if q.tables?size == 1>table<#else>tables</#if>)</#if>: ${q.detail}
<#list q.lines as line>
  - <code>${line}</code>
</#list>
<#if 0 < q.moreLines>
  - and ${q.moreLines} more lines: <code>analyze --write-decisions FILE</code> writes them all
</#if>
</#items>
</#list>
<#list report.phases>

## What happens next

| file | what it does | extent | heaviest lock |
|:--|:--|:--|:--|
<#items as p>
| ${p.file} | ${p.what}<#if !p.inMigration> (not run by migrate.sql)</#if> | ${p.extent} | <#if p.lock != "">${p.lock}<#else>none</#if> |
</#items>
</#list>
<#if map != "">

## Map

```mermaid
${map?no_esc}```
</#if>

## Findings
<#list report.checks>

| | check | found | tables |
|:--|:--|:--|:--|
<#items as c>
| <@sign c.severity/> ${c.severity} | ${c.code} ${c.title} | ${c.count} | <#list c.named as n><code>${n}</code><#sep>, </#sep></#list><#if c.named?size < c.tables> and ${c.tables - c.named?size} more</#if> |
</#items>
<#else>

None.
</#list>

## Tables

<#list listed as t>
<details><summary>${t.mark.mark} <code>${t.name}</code>: ${t.mark.label}<#if t.path != "">, <code>${t.path}</code></#if></summary><p><#list t.story as s><@prose s/><#sep> </#sep></#list></p><#list t.findings><ul><#items as f><li><@sign f.severity/> ${f.code}: ${f.message}</li></#items></ul></#list></details>
</#list>
<#if listed?size < report.tables?size>

${report.tables?size - listed?size} more tables are in `report.html`.
</#if>
<#list report.reading.unread>

## Not understood

| where | why | it begins |
|:--|:--|:--|
<#items as u>
<#if u?index < 30>
| ${u.place} | ${u.reason} | <code>${u.text}</code> |
</#if>
</#items>
</#list>

${report.reading.account}

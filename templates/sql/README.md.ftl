# From PostgreSQL to Citus: what to run

The tenant is ${readme.root} (${readme.key}); tables that lack its key get ${readme.column}.

## Order

1. Take a backup, and try everything on a copy first.
2. Run as the owner of the tables, better as a superuser: then the application's triggers stay quiet while rows are filled.
   `psql -X -v ON_ERROR_STOP=1 -f migrate.sql` runs the phases below in order; any client that sends the statements of
   a file one by one, outside a transaction, can run the files too.
3. It can be stopped at any statement and run again: each statement asks the catalog first. One that waits too long for a
   lock gives up and changes nothing.

| File | What it does | Run |
|---|---|---|
<#list readme.files as file>
| ${file.name} | ${file.about} | ${file.run} |
</#list>

All of these run on plain PostgreSQL, while the application goes on. Phase 40 stops with every count and the queries that
list the rows, before anything depends on the new columns.
31 and 32 replace 30 where pg_cron is to do the work: run 10 and 20, then 31 in the application's database, then 32 in the database of
pg_cron (`SHOW cron.database_name`), after `SET tenantpath.database = 'application';` if they differ. Each job is
taken off by its name once nothing is left for it. Then run 40, 50 and 60.
<#if readme.firing?has_content>

Without a superuser the backfill fires triggers of the application:

<#list readme.firing as f>
- ${f.table}: ${f.triggers}
</#list>
</#if>

## Tables

Distributed, with the key already: <#list readme.ready as table>${table}<#sep>, </#sep><#else>none</#list>.

Reference tables: <#list readme.reference as table>${table}<#sep>, </#sep><#else>none</#list>.
<#list readme.waves as wave>

Backfilled in wave ${wave.number}:

| Table | Its key comes along | How |
|---|---|---|
<#list wave.tables as t>
| ${t.table} | ${t.path} | ${t.how} |
</#list>
</#list>
<#if readme.leftOut?has_content>

## Left out

The SQL does not touch these tables until a decision is made.

<#list readme.leftOut as t>
- ${t.table} (${t.kind})<#if t.reasons?has_content>: <#list t.reasons as reason>${reason}<#sep> </#sep></#list></#if>
</#list>
</#if>

## Undo

Run the files of `rollback/` from the highest number down to the phase you want to be before: <#list readme.rollback as file>${file}<#sep>, </#sep></#list>.

## Not written yet: phases 70 to 96

This version ends with phase 60. What the rest is going to do with this schema:
<#list readme.later as phase>

### ${phase.phase}

It ${phase.about}.
<#if phase.items?has_content>

| Table | Name | Now | Then | Why |
|---|---|---|---|---|
<#list phase.items as item>
| ${item.table} | ${item.name} | ${item.before} | ${item.after} | ${item.reason} |
</#list>
</#if>
</#list>

Where the dump is loaded on the coordinator, load it with `PGOPTIONS='-c citus.enable_ddl_propagation=off'`: Citus would refuse
pg_dump's placeholder views otherwise, and `create_distributed_table` propagates what it needs.

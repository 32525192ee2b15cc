# From PostgreSQL to Citus: what to run

The tenant is ${readme.root} (${readme.key}); tables that lack its key get ${readme.column}.

<#if readme.newCluster>
<#include "README-new-cluster.md.ftl">
<#else>
## Before

1. Take a backup, and try everything on a copy first.
2. 10 to 60 run on plain PostgreSQL, on the source or on the coordinator. 70 to 96 run on the coordinator of a Citus cluster that holds
   the database, with the workers added and the extensions of the database installed on every node.
   Where a dump is loaded there, load it with `PGOPTIONS='-c citus.enable_ddl_propagation=off'`: Citus would refuse pg_dump's placeholder
   views otherwise, and `create_distributed_table` propagates what it needs.
3. The root's table decides how many shards all get: `ALTER DATABASE … SET citus.shard_count = 32;` (the default) before phase 80; 64 to
   128 beyond 100 GB.
4. Run as a superuser where you can: then the application's triggers stay quiet while rows are filled, and row security hides no row.
   Else as the owner of the tables.
5. Have room: phase 60 builds each wider index beside the old one, phase 80 copies every row to the workers and leaves the old ones on
   the coordinator until 96.
6. Change what would fail afterwards: the report tells which functions, views and policies that is (O06, O11, O19, Q02, Q04, Q14, T07,
   T10); what is known only to the application, it cannot tell.

## Order

`psql -X -v ON_ERROR_STOP=1 -f migrate.sql` runs the phases below in order; any client that sends the statements of a file one by one,
outside a transaction, can run the files too. It can be stopped at any statement and run again: each statement asks the catalog first.
One that waits too long for a lock gives up and changes nothing; so does one that only changes the catalog and takes longer than the
comment above it says. `sql/timeouts.ftl` in a folder for `--templates` gives other limits.

| File | What it does | Run |
|---|---|---|
<#list readme.files as file>
| ${file.name} | ${file.about} | ${file.run} |
</#list>

The application goes on during 10 to 60. Phase 40 stops with every count and the queries that list the rows, before anything depends on
the new columns. From phase 60 on `ON CONFLICT` must name the wider keys: change the application with it.
From phase 70 on nothing fills the key any more: each INSERT must name it by then.
From 70 to 95 no one may write: foreign keys are missing meanwhile, and 95 compares the numbers of rows.
Once a table is distributed, migrate.sql leaves 10 to 60 out, and each of those files refuses to run.

31 and 32 replace 30 where pg_cron is to do the work: run 10 and 20, then 31 in the application's database, then 32 in the database of
pg_cron (`SHOW cron.database_name`), after `SET tenantpath.database = 'application';` if they differ. Each job is
taken off by its name once nothing is left for it. Then run 40 and what follows.
Run 96 by hand once all is well: it cannot be undone.
<#if readme.firing?has_content>

Without a superuser the backfill fires triggers of the application:

<#list readme.firing as f>
- ${f.table}: ${f.triggers}
</#list>
</#if>
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

<#if readme.newCluster>
Until a decision is made these tables stay as they are: their rows move to the coordinator, and stay there.
<#else>
The SQL does not touch these tables until a decision is made.
</#if>

<#list readme.leftOut as t>
- ${t.table} (${t.kind})<#if t.reasons?has_content>: <#list t.reasons as reason>${reason}<#sep> </#sep></#list></#if>
</#list>
</#if>

## Undo

<#if readme.newCluster>
Until step 5 the source has every row and serves the application: let writers in again, and drop the target's database. At the source, run
the files of `rollback/` from the highest number down to the phase you want to be before: <#list readme.rollback as file>${file}<#sep>, </#sep></#list>.
After step 5 rows are written at the target only; there is no file that takes them back.

`DROP TABLE` of `tenantpath_sequence_values`, beside the root, forgets that the source has been read. Do it once the source is gone.
<#else>
Run the files of `rollback/` from the highest number down to the phase you want to be before: <#list readme.rollback as file>${file}<#sep>, </#sep></#list>.

Phase 70 can be undone by its file as long as nothing is distributed; after that run those of 95, 90 and 80 first: `undistribute_table`
brings the rows back, and a table with an identity column, which Citus does not undistribute, is copied.
</#if>
<#if readme.lost?has_content>

## What the database guarantees no more

| Table | Name | Now | Then | Why |
|---|---|---|---|---|
<#list readme.lost as item>
| ${item.table} | ${item.name} | ${item.before} | ${item.after} | ${item.reason} |
</#list>
</#if>
<#if readme.withoutIdentity?has_content>

## Before shards are moved

Moving shards needs a primary key or a replica identity. These tables have neither, and the plan gives them none; add a primary key with
the distribution column, or `ALTER TABLE … REPLICA IDENTITY FULL` before phase 80:
<#list readme.withoutIdentity as table>${table}<#sep>, </#sep></#list>.
</#if>

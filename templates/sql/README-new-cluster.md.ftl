The database stays plain PostgreSQL, where it is (the source: RDS, Heroku, your own server); its rows move to a Citus cluster that is
empty (the target).

## Before

1. Take a backup, and try everything on a copy first.
2. At the source nothing is needed but the owner's or a superuser's login. With a superuser the application's triggers stay quiet while rows
   are filled, and row security hides no row. PostgreSQL 12 or later.
3. Make an empty database on the coordinator, with the extension `citus` in it on every node, the coordinator and the workers registered
   (`citus_set_coordinator_host`, `citus_add_node`), the packages of the source's extensions installed on every node, and its roles made:
   `pg_dumpall --roles-only` writes them. Owners and rights come along; tablespaces, publications and subscriptions do not.
4. The root's table decides how many shards all get: `ALTER DATABASE … SET citus.shard_count = 32;` (the default); 64 to 128 beyond 100 GB.
5. Find a machine from which psql, 12 or later, reaches both, with a POSIX shell, and with the `pg_dump` of the target's PostgreSQL version
   first on the `PATH`. Passwords belong into `~/.pgpass`: those on a command line can be seen.

## Order

| File | What it does | Run |
|---|---|---|
<#list readme.files as file>
| ${file.name} | ${file.about} | ${file.run} |
</#list>

1. **At the source, while the application goes on:** `psql -X -v ON_ERROR_STOP=1 -f migrate-source.sql` with the address of the source.
   Phase 40 stops with every count and the queries that list the rows, before anything depends on the new columns. From phase 60 on
   `ON CONFLICT` must name the wider keys: change the application with it. 31 and 32 replace 30 where pg_cron is to do the work: run 10 and
   20, then 31 in the application's database, then 32 in the database of pg_cron (`SHOW cron.database_name`), after
   `SET tenantpath.database = 'application';` if they differ; then 40 and what follows.
2. **Rehearse** step 4 as often as you like while the application goes on, each time into a new database. It only reads the source. It stops
   before the end where rows were written meanwhile, which tells how long the real one takes.
3. **Stop the writers:** `ALTER DATABASE application SET default_transaction_read_only = on;` at the source, and end the sessions that are
   older. Rows that are written from now on would be missing at the target; following them by logical replication is not what these files do.
4. **At the target:** `psql -X -v ON_ERROR_STOP=1 -v source='host=… dbname=… user=…' -f migrate-target.sql` with the address of the
   coordinator; `source` is that of the source, as psql and pg_dump read it.
5. Send the application to the coordinator.

migrate-target.sql works in this order:

- The schema comes by `pg_dump --schema-only` from the source, where the target has none. Should the target refuse a part of it, as a service
  without superusers does, load an edited one by hand, with `PGOPTIONS='-c citus.enable_ddl_propagation=off'`; the file goes on from there.
- The source must have the tables, columns and sequences of the dump that was analysed and those of phase 10, and no others.
- 70 drops by name what is in the way: every foreign key, so that tables can be loaded in any order; triggers of tables that Citus is going to
  know, those of phase 20 too: Citus takes none, and every row has its key when it leaves the source.
- 80 distributes the tables while they are empty.
- The rows of each table come through `COPY`, each table in a transaction of its own. Triggers of local tables do not fire, and rows that
  break a `CHECK` which is `NOT VALID` are taken.
- The numbers of rows are compared with those of the source, which is read for the last time here.
- 86 sets the sequences to where the source stood, further where rows have higher numbers, and never back.
- 90 adds the foreign keys, validates them, and fills materialized views; 95 verifies placement, numbers of rows and constraints.

Both files can be stopped at any statement and started again: each statement asks the catalog first, a table is loaded whole or not at all,
and a second run changes nothing.

Not moved: large objects (`lo_import`), the rows that extensions keep in tables of their own (`part_config` of pg_partman, `cron.job`), and
settings of the database (`ALTER DATABASE … SET`).
<#if readme.firing?has_content>

Without a superuser the backfill fires triggers of the application:

<#list readme.firing as f>
- ${f.table}: ${f.triggers}
</#list>
</#if>

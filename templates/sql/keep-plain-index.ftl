<#import "lib.ftl" as lib>
<@lib.head hazard />
<@lib.limit "brief" />
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass(${s.regclass})
                AND indrelid = ${s.tableRegclass}::pg_catalog.regclass AND indisunique) THEN
    ALTER INDEX ${s.index} RENAME TO ${s.parked};
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass(${s.regclass}) AND NOT indisvalid) THEN
    DROP INDEX ${s.index};
  END IF;
END
${tag};

SET lock_timeout = 0;
<@lib.limit "none" />
CREATE INDEX<#if s.concurrently> CONCURRENTLY</#if> IF NOT EXISTS ${s.name} ON ${s.table} ${s.body};
SET lock_timeout = '${lockTimeout}';

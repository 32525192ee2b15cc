<#import "lib.ftl" as lib>
<@lib.head hazard />
<@lib.limit "brief" />
<#list s.renamed as k>
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index AS i
              WHERE i.indexrelid = pg_catalog.to_regclass(${k.regclass})
                AND i.indrelid = ${k.tableRegclass}::pg_catalog.regclass
                AND <@lib.indexColumns /> <> ${s.columns}) THEN
    ALTER INDEX ${k.index} RENAME TO ${k.parked};
  END IF;
END
${tag};

</#list>
<#list s.built as k>
<#if k?index gt 0>
<@lib.limit "brief" />
</#if>
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass(${k.regclass}) AND NOT indisvalid) THEN
    DROP INDEX ${k.index};
  END IF;
END
${tag};

-- It waits for transactions that are older than it, and keeps no one waiting.
SET lock_timeout = 0;
<@lib.limit "none" />
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ${k.name} ON ${k.table} ${s.body};
SET lock_timeout = '${lockTimeout}';
<#sep>

</#list>

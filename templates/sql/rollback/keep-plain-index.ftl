<#import "../lib.ftl" as lib>
<@lib.head hazard />
<@lib.limit "brief" />
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_index
              WHERE indexrelid = pg_catalog.to_regclass(${s.regclass}) AND NOT indisunique) THEN
    DROP INDEX ${s.index};
  END IF;
  IF pg_catalog.to_regclass(${s.parkedRegclass}) IS NOT NULL THEN
    ALTER INDEX ${s.parkedIndex} RENAME TO ${s.name};
  END IF;
END
${tag};
<@lib.limit hazard.limit />

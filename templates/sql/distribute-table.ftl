<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
DECLARE
  tp_before bigint;
  tp_after bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                  WHERE p.logicalrelid = ${s.regclass}::pg_catalog.regclass
                    AND NOT (p.partmethod = 'n' AND p.repmodel = 's')) THEN
<#if s.sequential>
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
</#if>
    LOCK TABLE ${s.table} IN EXCLUSIVE MODE;
    SELECT pg_catalog.count(*) INTO tp_before FROM ${s.table};
    PERFORM pg_catalog.${s.call};
    SELECT pg_catalog.count(*) INTO tp_after FROM ${s.table};
    IF tp_before <> tp_after THEN
      RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('%s rows became %s in %s', tp_before, tp_after, ${s.regclass});
    END IF;
    INSERT INTO ${s.counts} VALUES (${s.regclass}, tp_before)
      ON CONFLICT (relation) DO UPDATE SET row_count = excluded.row_count;
  END IF;
END
${tag};

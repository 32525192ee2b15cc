<#import "../lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition
              WHERE logicalrelid = ${s.regclass}::pg_catalog.regclass) THEN
<#if s.sequential>
    PERFORM pg_catalog.set_config('citus.multi_shard_modify_mode', 'sequential', true);
</#if>
    PERFORM pg_catalog.undistribute_table(${s.regclass}, cascade_via_foreign_keys => true);
  END IF;
END
${tag};

<#import "lib.ftl" as lib>
<@lib.head hazard />
-- It truncates what references the table as well, so all of that must be on Citus.
DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition
                  WHERE logicalrelid = ${s.regclass}::pg_catalog.regclass AND partmethod = 'h') THEN
    RAISE NOTICE '% is not distributed', ${s.regclass};
  ELSIF EXISTS (
    WITH RECURSIVE referencing (oid) AS (
      SELECT ${s.regclass}::pg_catalog.regclass::oid
      UNION
      SELECT r.conrelid FROM referencing AS f
        JOIN pg_catalog.pg_constraint AS r ON r.confrelid = f.oid AND r.contype = 'f')
    SELECT FROM referencing AS f
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
                        WHERE p.logicalrelid = f.oid AND NOT (p.partmethod = 'n' AND p.repmodel = 's'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits AS h WHERE h.inhrelid = f.oid)) THEN
    RAISE NOTICE '%: a table that references it is not on Citus, so its local rows stay', ${s.regclass};
  ELSE
    PERFORM pg_catalog.truncate_local_data_after_distributing_table(${s.regclass});
  END IF;
END
${tag};

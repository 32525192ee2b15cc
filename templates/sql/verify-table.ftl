-- ${hazard.what}
SELECT * FROM pg_catalog.pg_dist_partition WHERE logicalrelid = ${s.regclass}::pg_catalog.regclass;

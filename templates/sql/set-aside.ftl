<#import "lib.ftl" as lib>
<#import "lib-aside.ftl" as aside>
<@lib.head hazard />
CREATE TABLE IF NOT EXISTS ${s.store} (
  place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, batch integer NOT NULL, kind text NOT NULL, statement text NOT NULL);

-- Phase 90 runs these statements; once the root is distributed, nothing more is set aside.
DO ${tag}
<@aside.declare s />
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_dist_partition AS p
              WHERE p.logicalrelid = pg_catalog.to_regclass(${s.root}) AND p.partmethod = 'h') THEN
    RETURN;
  END IF;
<@aside.save s />
END
${tag};

<#import "lib.ftl" as lib>
<#import "lib-source.ftl" as source>
<@lib.head hazard />
CREATE TEMPORARY TABLE tenantpath_counted (relation text, row_count bigint);
<#list s.counting as query>
<@source.copy "pg_temp.tenantpath_counted" query />
</#list>
DO ${tag}
DECLARE
  tp_problems text[];
BEGIN
  SELECT pg_catalog.array_agg(pg_catalog.format('%s has %s rows here and %s at the source', c.relation, h.row_count, c.row_count) ORDER BY c.relation)
    INTO tp_problems
    FROM pg_temp.tenantpath_counted AS c
    LEFT JOIN ${s.counts} AS h ON h.relation = c.relation
   WHERE h.row_count IS DISTINCT FROM c.row_count;
  IF tp_problems IS NOT NULL THEN
    RAISE EXCEPTION USING
      MESSAGE = 'not every row is here: ' || pg_catalog.array_to_string(tp_problems, '; '),
      HINT = 'Keep writers out of the source. Then TRUNCATE each of these tables here, DELETE its row of ${s.counts?replace("'", "''")}, and run this file again; or drop this database and begin again.';
  END IF;
  DROP TABLE pg_temp.tenantpath_counted;
END
${tag};
BEGIN;
CREATE TABLE ${s.values} (sequence text NOT NULL, last_value bigint NOT NULL, is_called boolean NOT NULL);
<#list s.sequencing as query>
<@source.copy s.values query />
</#list>
COMMIT;

<#import "lib.ftl" as lib>
<@lib.head hazard />
-- It tells whether a function that comes before the one named has something left. The first to fill
-- are asked first: what one fills meanwhile, the next still finds.
CREATE OR REPLACE FUNCTION ${s.function}(tp_function text) RETURNS boolean
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS ${tag}
DECLARE
  tp_above text;
  tp_left bigint;
BEGIN
  FOR tp_above IN
    WITH RECURSIVE batches (batch, wave, parents) AS (VALUES
<#list s.batches as b>
      (${b.function}, ${b.wave}, ${b.parents})<#sep>,</#sep>
</#list>
    ), above (batch) AS (
      SELECT p.batch
        FROM batches AS b, pg_catalog.unnest(b.parents) AS p (batch)
       WHERE b.batch = tp_function
      UNION
      SELECT p.batch
        FROM above AS a
        JOIN batches AS b ON b.batch = a.batch, pg_catalog.unnest(b.parents) AS p (batch)
    )
    SELECT b.batch
      FROM batches AS b
      JOIN above AS a ON a.batch = b.batch
     ORDER BY b.wave, b.batch
  LOOP
    EXECUTE 'SELECT ' || tp_above || '(0)' INTO tp_left;
    IF tp_left <> 0 THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END
${tag};

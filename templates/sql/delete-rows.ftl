<#import "lib.ftl" as lib>
<@lib.head hazard />
-- ${s.decision}
DO ${tag}
DECLARE
  tp_rows bigint;
BEGIN
  DELETE FROM ${s.table} AS t
   WHERE ${s.where};
  GET DIAGNOSTICS tp_rows = ROW_COUNT;
  IF tp_rows > 0 THEN
    RAISE NOTICE USING MESSAGE = ${s.literal} || ': ' || tp_rows || ' rows without a tenant were deleted';
  END IF;
END
${tag};

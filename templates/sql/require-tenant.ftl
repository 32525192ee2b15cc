<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM ${s.table} AS r WHERE ${s.is}) THEN
    RAISE EXCEPTION USING
      ERRCODE = 'no_data_found',
      MESSAGE = ${s.message},
      HINT = 'Insert it, or decide otherwise.';
  END IF;
END
${tag};

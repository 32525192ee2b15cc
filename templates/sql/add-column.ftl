<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                  WHERE attrelid = ${s.regclass}::pg_catalog.regclass
                    AND attname = ${s.columnLiteral} AND NOT attisdropped) THEN
    ALTER TABLE ${s.table} ADD COLUMN ${s.column} ${s.type}${s.suffix};
  ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
                     WHERE attrelid = ${s.regclass}::pg_catalog.regclass
                       AND attname = ${s.columnLiteral} AND NOT attisdropped
                       AND atttypid = ${s.regtype}::pg_catalog.regtype) THEN
    RAISE EXCEPTION USING
      MESSAGE = pg_catalog.format('%s has a column %s of another type already', ${s.regclass}, ${s.columnLiteral}),
      HINT = 'Choose another name for the new columns: tenantpath analyze --column NAME.';
  END IF;
END
${tag};

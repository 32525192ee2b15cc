<#import "lib.ftl" as lib>
<#import "lib-rebuild.ftl" as again>
<@lib.head hazard />
DO ${tag}
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_rewrite AS w
               JOIN pg_catalog.pg_depend AS d ON d.objid = w.oid
                AND d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
                AND d.refclassid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
              WHERE w.ev_class = pg_catalog.to_regclass(${s.regclass})) THEN
<@again.rebuild s s.after />;
  END IF;
END
${tag};

<#import "../lib.ftl" as lib>
<#import "../lib-aside.ftl" as aside>
<@lib.head hazard />
<@lib.limit "none" />
DO ${tag}
BEGIN
  IF pg_catalog.to_regclass(${s.storeRegclass}) IS NULL THEN
    RETURN;
  END IF;
<@aside.restore s />;
END
${tag};

<@lib.limit hazard.limit />
DROP TABLE IF EXISTS ${s.store};

<#import "lib-aside.ftl" as aside>
<#-- A materialized view cannot be replaced: it is dropped and made again, with what belongs to it
     and what reads it. -->
<#macro rebuild s query>
<#local again = {"store": "pg_temp.tenantpath_again", "storeInLiteral": "pg_temp.tenantpath_again",
  "kinds": "'m'", "planned": [s.regclass], "managed": []}>
<@aside.declare again />
BEGIN
  CREATE TEMP TABLE tenantpath_again (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, batch integer NOT NULL, kind text NOT NULL, statement text NOT NULL) ON COMMIT DROP;
<@aside.save again />
  -- The first is the view as it was.
  DELETE FROM pg_temp.tenantpath_again
   WHERE place = (SELECT pg_catalog.min(place) FROM pg_temp.tenantpath_again);
  CREATE MATERIALIZED VIEW ${s.view}${s.with} AS
${query}
  WITH NO DATA;
<@aside.restore again />;
END
</#macro>

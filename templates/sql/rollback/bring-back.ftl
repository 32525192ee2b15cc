<#import "../lib.ftl" as lib>
<#import "../lib-aside.ftl" as aside>
<@lib.head hazard />
CREATE TABLE IF NOT EXISTS ${s.store} (
  place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, batch integer NOT NULL, kind text NOT NULL, statement text NOT NULL);

DO ${tag}
<@aside.declare s />
BEGIN
<@aside.save s />
END
${tag};

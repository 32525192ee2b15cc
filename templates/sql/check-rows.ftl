<#import "lib-counts.ftl" as counts>
-- Rows that get a key must satisfy every CHECK, those that are NOT VALID too.
<@counts.raise tables=tables message="the backfill cannot begin" hint=[
  "An UPDATE of such a row fails. Each query lists the rows; correct them, or drop the CHECK, and run this",
  " file again. Nothing was changed."] />

<#import "lib-counts.ftl" as counts>
<@counts.raise tables=tables message="the backfill is not right yet" hint=[
  "Each query lists the rows; correct them and run this file again. For rows without a key the decisions file",
  " can say what becomes of them (nulls: leave-out, delete or {sentinel: KEY}); keys of no tenant only warn",
  " once it says that the column holds the key (class: ready, column: NAME). Nothing was changed."] />

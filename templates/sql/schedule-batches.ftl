<#import "lib.ftl" as lib>
<@lib.head hazard />
SELECT cron.schedule_in_database(
  ${s.job}, '* * * * *',
  ${s.command},
  coalesce(nullif(pg_catalog.current_setting('tenantpath.database', true), ''), pg_catalog.current_database()));

<#import "../lib.ftl" as lib>
<@lib.head hazard />
SELECT cron.unschedule(jobname) FROM cron.job WHERE jobname = ${s.job};

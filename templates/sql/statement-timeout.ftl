<#import "lib.ftl" as lib>
<@lib.limit name />

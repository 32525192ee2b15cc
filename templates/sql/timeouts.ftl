<#-- How long a statement may run, its wait for locks included: "brief" one that changes nothing but
     the catalog and keeps others waiting, "citus" the same on a coordinator, which does it on every
     node; "none" what reads or writes rows. -->
<#assign limits = {"brief": "15s", "citus": "60s", "none": "0"}>

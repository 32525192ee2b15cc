<#-- The comment above each statement. -->
<#macro head hazard>
-- ${hazard.what}
-- lock: ${hazard.lock} · transaction: ${hazard.transaction}
</#macro>

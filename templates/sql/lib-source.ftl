<#-- Copies what a query gives at the source into a table here. What is named in the dump reaches the
     shell in the environment only, which it does not read again. -->
<#macro copy target query>
\setenv TENANTPATH_QUERY ${query}
\copy ${target} FROM PROGRAM 'psql -X -q -v ON_ERROR_STOP=1 -d "$TENANTPATH_SOURCE" -c "$TENANTPATH_SETTINGS" -c "$TENANTPATH_QUERY"'
</#macro>

-- ${file}: undoes ${undone}.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;
<#list statements as statement>

${statement}
</#list>
<#if !statements?has_content>

-- Nothing to undo: ${nothing}.
</#if>

RESET statement_timeout;
RESET lock_timeout;

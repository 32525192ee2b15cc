'use strict';
(function () {
<#include "js/data.js.ftl">
<#include "js/elements.js.ftl">
<#include "js/copy.js.ftl">
<#include "js/columns.js.ftl">
<#include "js/filter.js.ftl">
<#include "js/names.js.ftl">
<#include "js/rows.js.ftl">
<#include "js/register.js.ftl">
<#include "js/findings.js.ftl">
<#include "js/print.js.ftl">
<#include "js/sections.js.ftl">
<#include "js/table-page.js.ftl">
<#include "js/route.js.ftl">
<#include "js/keyboard.js.ftl">
  prepareColumns();
  prepareRegister();
  const map = prepareMap({
    data, tables, el, visible, address, classMark, prose, plural, oneSchema, keepState,
    storyOf: async (place) => (await pages()).tables[place].story,
  });
  prepareChecks();
  prepareCopying();
  prepareKeyboard();
  preparePaper();
  prepareSections();
  route();
})();

'use strict';
/* The map: selecting, finding, zooming and walking in the picture, and the neighbourhood of one table. */
function prepareMap(report) {
  const { tables, data, el, visible, address, classMark, prose, plural } = report;
<#include "js/map/relationships.js.ftl">
<#include "js/map/neighbourhood.js.ftl">
  const picture = document.getElementById('map-picture');
  if (!picture) return { neighbourhood, select: () => {} };
<#include "js/map/picture.js.ftl">
<#include "js/map/zoom.js.ftl">
<#include "js/map/select.js.ftl">
<#include "js/map/walk.js.ftl">
<#include "js/map/point.js.ftl">
<#include "js/map/find.js.ftl">
<#include "js/map/tools.js.ftl">
  document.getElementById('map-tools').hidden = false;
  zoom(reading());
  return { neighbourhood, select: go };
}


#map-sentence { max-width: 60rem; min-height: 2.9em; margin: 0.2rem 0 0.5rem; text-wrap: pretty; }
#map-tools { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; margin: 0 0 0.5rem; }
#map-tools[hidden] { display: none; }
#map-tools input { flex: 0 1 18rem; min-width: 10rem; font: inherit; font-size: 0.93rem; padding: 0.2rem 0.5rem; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: 4px; }
#map-tools input[aria-invalid="true"] { border-color: var(--error); }
#map-scale { min-width: 3.2em; text-align: right; }
#map-view { overflow: auto; max-height: min(76vh, 56rem); border: 1px solid var(--line); border-radius: 4px; touch-action: pan-x pan-y; }
#map-view.dragging { cursor: grabbing; user-select: none; }
#map-near { padding: 0.8rem; }
.map-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.3rem; }
.map-list button { text-align: left; overflow-wrap: anywhere; }
.map-legend { display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; margin: 0.5rem 0 0; padding: 0; list-style: none; font-size: 0.87rem; color: var(--quiet); }
.map-legend svg { width: 30px; height: 9px; margin-right: 0.4rem; }

svg.map { display: block; font-family: var(--mono); }
svg.map a, svg.map a:hover { text-decoration: none; }
svg.map[hidden] { display: none; }
svg.map text { fill: var(--text); direction: ltr; unicode-bidi: isolate; }
svg.map path, .map-legend path { fill: none; }
svg.map text.heading { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--quiet); }
svg.map .frame rect { fill: none; stroke: var(--line); }
svg.map .c, .map-legend .c { stroke: var(--text); stroke-width: 1.6; }
svg.map .o, .map-legend .o { stroke: var(--quiet); stroke-width: 0.8; }
svg.map .o { opacity: 0.35; }
svg.map .n, .map-legend .n { stroke-dasharray: 5 3; }
svg.map .s { stroke: var(--quiet); opacity: 0.3; }
svg.map .s.on { stroke: var(--text); opacity: 0.8; }
svg.map .t, svg.map .g, svg.map .rest { cursor: pointer; outline: none; }
svg.map .t rect, svg.map .g rect { fill: var(--page); stroke: currentColor; }
svg.map .t:hover rect, svg.map .g:hover rect, svg.map .rest:hover rect { fill: var(--band); }
svg.map .rest rect { fill: none; stroke: var(--line); stroke-dasharray: 2 2; }
svg.map .t:focus-visible rect, svg.map .g:focus-visible rect, svg.map .rest:focus-visible rect { stroke: var(--focus); stroke-width: 3; }
svg.map .name { font-size: 12px; }
svg.map text.mark { font: 600 12px system-ui, sans-serif; fill: currentColor; }
svg.map .col { font-size: 10.5px; fill: var(--quiet); }
svg.map .q { font: 600 12px system-ui, sans-serif; }
svg.map .p { text-decoration: underline; }
svg.map .f { font-style: italic; }
svg.map .k { font-weight: 600; fill: var(--text); }
svg.map .count { font-size: 12px; font-weight: 600; text-anchor: end; }
svg.map .self rect { stroke-width: 2.4; }
svg.map .self .name { font-weight: 600; }
svg.map.near .o { opacity: 0.8; }
svg.map.picked .t:not(.on) text { opacity: 0.25; }
svg.map.picked .t:not(.on) rect { stroke: var(--line); }
svg.map.picked .c:not(.on) { stroke: var(--line); }
svg.map.picked .o:not(.on) { opacity: 0.06; }
svg.map.picked .o.on { opacity: 1; }
svg.map.picked .c.on { stroke-width: 2.4; }
@media (max-width: 800px) {
  #map-tools input { flex-basis: 100%; }
}
@media (prefers-reduced-motion: no-preference) {
  svg.map .t text, svg.map .o { transition: opacity 0.15s; }
}
@media print {
  #map-tools { display: none; }
  #map-view { overflow: visible; max-height: none; border: 0; }
  #map-near { display: none; }
  svg#map-picture, svg#map-picture[hidden] { display: block; width: 100%; height: auto; max-height: 20cm; }
  #map { break-inside: avoid; }
  #map-sentence { min-height: 0; }
  svg.map.picked .t:not(.on) text { opacity: 1; }
  svg.map.picked .t:not(.on) rect { stroke: currentColor; }
  svg.map.picked .c:not(.on) { stroke: var(--text); }
}

:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1f2328; --quiet: #59616b; --line: #d8dde3; --band: #f5f7f9; --code: #f2f4f6;
  --link: #0b57a4; --focus: #0b57a4; --on: #ffffff;
  --ready: #00695c; --backfill: #9a5b00; --reference: #1557b0; --local: #5f6368; --undecided: #a3195b;
  --error: #b3261e; --warning: #9a5b00; --note: #5f6368;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15181c; --text: #e3e6ea; --quiet: #a5adb7; --line: #323941; --band: #1d2126; --code: #1f242a;
    --link: #8ab4f8; --focus: #8ab4f8; --on: #15181c;
    --ready: #4db6ac; --backfill: #ffb74d; --reference: #8ab4f8; --local: #bdc1c6; --undecided: #f48fb1;
    --error: #f2b8b5; --warning: #ffb74d; --note: #bdc1c6;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  overflow-wrap: break-word;
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%;
}
a { color: var(--link); text-decoration: none; }
main a { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.17em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
a:hover { text-decoration: underline; text-decoration-color: currentColor; }
main table.register a:not(:hover) { text-decoration: none; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
code, .name, pre { font-family: var(--mono); font-size: 0.92em; unicode-bidi: isolate; }
code, .name { overflow-wrap: anywhere; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.25; }
h1 { font-size: 1.1rem; margin: 0; }
h2 { font-size: 1.3rem; margin: 0 0 0.6rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 0.4rem; }
h4 { font-size: 0.95rem; margin: 1rem 0 0.2rem; }
p { margin: 0.4rem 0; }
.quiet { color: var(--quiet); }
.small { font-size: 0.87rem; font-weight: 400; }
[tabindex="-1"]:focus-visible { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--page); padding: 0.3rem 0.6rem; z-index: 9; }

.frame { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); }
nav.sections { position: sticky; top: 0; align-self: start; padding: 1.6rem 0 1rem 1.6rem; font-size: 0.93rem; max-height: 100vh; overflow: auto; }
nav.sections .brand { font-weight: 600; display: block; color: var(--text); }
nav.sections .file { color: var(--quiet); font-size: 0.87rem; overflow-wrap: anywhere; margin-bottom: 1.1rem; }
nav.sections ol { list-style: none; margin: 0; padding: 0; }
nav.sections li a { display: flex; justify-content: space-between; gap: 0.5rem; padding: 0.22rem 0; color: var(--text); }
nav.sections .count { color: var(--quiet); }
main { min-width: 0; padding: 1.6rem 2rem 4rem 2.4rem; grid-column: 2; }
main > section { max-width: 1200px; margin-bottom: 3rem; }
main.page > section { margin-bottom: 1.2rem; }
main.page > section h2 { font-size: 1.05rem; margin: 1.6rem 0 0.4rem; }
main > section.wide { max-width: none; }
main.page > * { max-width: 1200px; }

.verdict { font-size: 1.42rem; line-height: 1.38; margin: 0 0 0.5rem; max-width: 60rem; font-weight: 400; text-wrap: pretty; }
.verdict code { font-size: 0.9em; }
svg.bar { display: block; width: 100%; height: 26px; margin: 1rem 0 0; border-radius: 3px; overflow: hidden; }
svg.bar.rows { height: 8px; margin-top: 3px; }
svg.bar rect.ready { fill: var(--ready); } svg.bar rect.backfill { fill: var(--backfill); }
svg.bar rect.reference { fill: var(--reference); } svg.bar rect.local { fill: var(--local); }
svg.bar rect.undecided { fill: var(--undecided); }
svg.bar text { fill: var(--on); font-size: 13px; font-weight: 600; }
.bar-note { font-size: 0.82rem; color: var(--quiet); margin: 0.25rem 0 0; }
.classes { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; margin: 0.6rem 0 0; padding: 0; list-style: none; }
.classes b { font-weight: 600; }
.mark { display: inline-block; width: 1.15em; text-align: center; font-weight: 600; }
.ready { color: var(--ready); } .backfill { color: var(--backfill); } .reference { color: var(--reference); }
.local { color: var(--local); } .undecided { color: var(--undecided); }
.error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }

.columns { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0 2.2rem; margin-top: 1.4rem; }
.columns h3 { margin: 0 0 0.4rem; padding-top: 0.5rem; border-top: 2px solid var(--line); }
.columns ul { list-style: none; margin: 0; padding: 0; }
.columns li { padding: 0.22rem 0; }
.columns li > .quiet { display: block; font-size: 0.87rem; }

table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.32rem 0.9rem 0.32rem 0; }
th { font-weight: 600; font-size: 0.87rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
td { border-bottom: 1px solid var(--line); }
tbody tr:hover, tr:target { background: var(--band); }
td.number, th.number { text-align: right; }
td.long { overflow-wrap: anywhere; min-width: 9rem; }
.scroll { overflow-x: auto; }
.scroll code, .scroll .name { overflow-wrap: break-word; }

.register-tools { display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; margin: 0.6rem 0; }
.register-tools input { flex: 1 1 15rem; max-width: 40rem; min-width: 12rem; font: inherit; padding: 0.35rem 0.6rem; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: 4px; }
.chips { display: flex; flex-wrap: wrap; gap: 0.35rem; }
button { font: inherit; font-size: 0.87rem; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 4px; padding: 0.2rem 0.55rem; cursor: pointer; }
details.menu { border: 0; padding: 0; position: relative; font-size: 0.87rem; }
details.menu summary { border: 1px solid var(--line); border-radius: 4px; padding: 0.2rem 0.55rem; list-style: none; }
details.menu summary::-webkit-details-marker { display: none; }
details.menu summary::after { content: " ▾"; color: var(--quiet); }
details.menu fieldset { position: absolute; z-index: 3; margin: 0.2rem 0 0; padding: 0.5rem 0.9rem; min-width: 9rem; background: var(--page); border: 1px solid var(--quiet); border-radius: 4px; }
details.menu label { display: block; padding: 0.12rem 0; white-space: nowrap; }
button:hover, details.menu summary:hover { background: var(--band); }
button[aria-pressed="true"] { border-color: var(--text); background: var(--band); }
table.register thead th { position: sticky; top: 0; background: var(--page); z-index: 1; }
table.register th button { border: 0; padding: 0; background: none; font-weight: 600; }
table.register th[aria-sort] button::after { content: " ↑"; }
table.register th[aria-sort="descending"] button::after { content: " ↓"; }
table.register td { font-size: 0.93rem; }
table.register tbody tr { cursor: pointer; }
.more { min-height: 1px; }
.whole { white-space: nowrap; }
table.register td.plan { overflow-wrap: anywhere; }
@media (min-width: 1000px) {
  table.register td.name, table.register td.path { min-width: 9rem; }
  table.register td.key { min-width: 6.6rem; }
  table.register td.plan { min-width: 12.5rem; }
}
table.register td.class { white-space: nowrap; }
table.register td.name { font-family: inherit; }
table.register td.name a { color: var(--text); }
table.register td.name .schema { color: var(--quiet); }
table.register td.findings { white-space: nowrap; }
.added::before { content: "+\00a0"; color: var(--quiet); }

details { border-top: 1px solid var(--line); padding: 0.5rem 0; }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; }
summary .quiet { margin-left: 0.6rem; }
.check-body { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 0 2.4rem; padding: 0.4rem 0 0.8rem 1.2rem; }
.check-page { font-size: 0.93rem; border-left: 2px solid var(--line); padding-left: 1.2rem; }
.check-page h4:first-child { margin-top: 0; }
ul.findings { list-style: none; padding: 0; margin: 0; }
ul.findings > li { padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
ul.findings > li.common { padding-top: 0; }
ul.findings pre { margin: 0.3rem 0 0; }
ul.findings > li:last-child { border-bottom: 0; }
details.inline { border: 0; padding: 0.2rem 0 0; }
details.inline summary { color: var(--quiet); font-size: 0.87rem; }
details.inline .check-page { margin: 0.3rem 0 0.3rem 0.3rem; max-width: 52rem; }
.hint::before { content: "→ "; color: var(--quiet); }

pre { background: var(--code); padding: 0.7rem 0.9rem; border-radius: 4px; overflow-x: auto; margin: 0.4rem 0; line-height: 1.4; tab-size: 2; white-space: pre; }
.copyable { position: relative; }
.copyable button { position: absolute; top: 0.4rem; right: 0.4rem; }
@media screen and (max-width: 800px) { .copyable button { position: static; margin: 0.2rem 0; } }

.page-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1rem; margin: 0.6rem 0 0.4rem; }
.page-head h1 { font-family: var(--mono); font-size: 1.3rem; margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
.page-nav { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; font-size: 0.93rem; }
dl.facts { display: flex; flex-wrap: wrap; gap: 0.3rem 2.2rem; margin: 0.4rem 0 0.8rem; }
dl.facts div { display: flex; gap: 0.5rem; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; }
.story { font-size: 1.06rem; max-width: 52rem; text-wrap: pretty; }
.key-change { display: block; }
.key-change.before::before { content: "− "; color: var(--error); }
.key-change.after::before { content: "+ "; color: var(--ready); }
td .key-change { min-width: 16rem; font-family: var(--mono); font-size: 0.86em; overflow-wrap: anywhere; }
dl.files { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.3rem 1.4rem; margin: 0.6rem 0; }
dl.files dd { margin: 0; }
ol.plain, ul.plain { margin: 0.3rem 0; padding-left: 1.3rem; }

@media screen and (max-width: 1100px) {
  .frame { grid-template-columns: 10rem minmax(0, 1fr); }
  nav.sections { padding-left: 1rem; }
  main { padding-left: 1.4rem; padding-right: 1rem; }
  table.register th, table.register td { padding-right: 0.6rem; }
  table.register td.class, table.register td.findings { white-space: normal; }
  table.register td.findings span { white-space: nowrap; }
}
@media screen and (max-width: 999px) {
  .frame { display: block; }
  nav.sections { position: static; padding: 1rem 1rem 0; max-height: none; }
  nav.sections .file { margin-bottom: 0.4rem; }
  nav.sections ol { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  main { padding: 1rem 1rem 3rem; }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1.2rem 0; }
  .check-body { grid-template-columns: minmax(0, 1fr); gap: 1rem; padding-left: 0; }
  table.register thead { display: none; }
  table.register tr { display: flex; flex-wrap: wrap; gap: 0 0.8rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  table.register td { border: 0; padding: 0.05rem 0; text-align: left; order: 3; }
  table.register td.name { font-weight: 600; order: 0; }
  table.register td.class { order: 1; }
  table.register tr::before { content: ""; flex-basis: 100%; order: 2; }
  table.register td:empty { display: none; }
  table.register td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); }
}
@media screen and (max-width: 800px) {
  details.menu { flex-basis: 100%; }
  details.menu summary { display: inline-block; }
  details.menu fieldset { position: static; }
  .verdict { font-size: 1.2rem; }
  svg.bar text { display: none; }
  table.stack thead { display: none; }
  table.stack tr { display: block; padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
  table.stack td { display: block; border: 0; padding: 0.05rem 0; }
  table.stack td:empty { display: none; }
  table.stack td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); }
  table.stack td.number { text-align: left; }
  table.stack.brief tr { display: flex; flex-wrap: wrap; gap: 0 0.8rem; }
  table.stack td.rest { flex-basis: 100%; }
}
.on-paper { display: none; }
svg.map.near:not(.narrow) { max-width: 100%; height: auto; }
@media (min-width: 1000px) {
  td.piece { white-space: nowrap; }
}
.notice { border-left: 3px solid var(--warning); padding: 0.4rem 0.8rem; background: var(--band); }
nav.sections a[aria-current] { font-weight: 600; }
details.menu:last-of-type { border: 0; }
details.rest { border: 0; padding: 0.4rem 0; }
details.ask p { margin: 0.5rem 0; }

@media print {
  :root {
    color-scheme: light; --page: #fff; --text: #000; --quiet: #444; --line: #bbb; --band: #fff; --code: #f4f4f4; --on: #fff;
    --ready: #00695c; --backfill: #9a5b00; --reference: #1557b0; --local: #5f6368; --undecided: #a3195b;
    --error: #b3261e; --warning: #9a5b00; --note: #5f6368;
  }
  .frame { display: block; }
  nav.sections, .register-tools, button, .skip, .page-nav { display: none; }
  main { padding: 0; }
  table.register th button { display: inline; border: 0; padding: 0; }
  td .key-change { min-width: 0; }
  main > section { margin-bottom: 1.5rem; }
  body { font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; overflow: visible; overflow-wrap: anywhere; }
  .on-screen, details.unfolded .check-page { display: none; }
  .check-body { grid-template-columns: minmax(0, 1fr); }
  table.register thead th { position: static; }
  table.register th, table.register td { font-size: 8pt; min-width: 0; padding-right: 0.5rem; }
  table.register code, table.register .name { overflow-wrap: break-word; }
  table.register td.plan { min-width: 7.5rem; overflow-wrap: normal; }
  thead, tr, li { break-inside: avoid; }
  svg.bar rect { print-color-adjust: exact; }
  span.on-paper { display: inline; }
  p.on-paper { display: block; }
  a { color: inherit; }
}

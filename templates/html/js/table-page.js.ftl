<#noparse>
  /* ---- the page of one table ---- */

  const page = document.getElementById('page');
  const main = document.getElementById('main');
  const reportTitle = document.title;
  let opened = -1;

  function showReport() {
    page.hidden = true;
    main.hidden = false;
    document.title = reportTitle;
  }

  const KNOWN = { declared: 'declared', inferred: 'by names and types', decided: 'by a decision' };

  function fact(term, ...description) {
    return el('div', {}, el('dt', {}, term), el('dd', {}, ...description));
  }

  function part(title, ...content) {
    const told = content.filter((one) => one);
    return told.length ? el('section', { 'aria-label': title }, el('h2', {}, title), ...told) : '';
  }

  function list(items, make) {
    return items && items.length ? make(items) : null;
  }

  function hopTable(hops) {
    return grid(['', 'From', 'To', 'Known by', 'Certainty', 'Where'], hops.map((h, n) => [
      String(n + 1),
      [nameOrLink(h[0]), ' (', el('code', {}, h[1]), ')'],
      [nameOrLink(h[2]), ' (', el('code', {}, h[3]), ')'],
      h[4],
      h[5] ? [el('span', { class: 'warning' }, '? ' + h[6])] : h[6],
      [placeIn(h[7])],
    ]));
  }

  function keyChange(k) {
    const [type, name, fate, before, after, reason] = k;
    const definition = before === after
      ? [el('span', { class: 'key-change' }, before)]
      : [el('span', { class: 'key-change before' }, before), after === '' ? '' : el('span', { class: 'key-change after' }, after)];
    return [[el('code', {}, breakable(name)), el('br'), quiet(type)], [el('b', {}, fate)], definition, reason];
  }

  function statements([stem, sql]) {
    const phase = document.getElementById('phase-' + stem.slice(0, 2));
    return el('details', {}, el('summary', {}, el('code', {}, stem + '.sql'), phase ? quiet(phase.cells[1].textContent) : ''), copyable(el('pre', { tabindex: '0' }, sql), stem + '.sql'));
  }

  function agreement(t) {
    if (!t.agreement) return null;
    return el('p', {}, t.agreement === 'one path' ? 'No other path.' : upper(t.agreement) + '.');
  }

  /* The decisions that the table waits for. */
  function toDecide(t) {
    const ids = [...new Set(t.codes.map((code) => 'decide-' + (code === 'K08' ? 'W01' : code)))];
    const headings = ids.map((id) => document.getElementById(id)).filter((heading) => heading);
    return headings.length === 0 ? '' : el('p', { class: 'small' }, 'To decide: ',
      headings.flatMap((heading, n) => [n ? ', ' : '', el('a', { href: '#' + heading.id }, heading.firstChild.textContent.trim())]));
  }

  function head(t, place) {
    const step = (to, words) => (tables[to] ? el('a', { href: address(tables[to].name) }, words) : '');
    return [
      el('nav', { class: 'page-nav', 'aria-label': 'Tables' }, el('a', { href: registerAddress() }, '← All tables'), step(place - 1, 'Previous'), step(place + 1, 'Next')),
      el('div', { class: 'page-head' }, el('h1', { id: 'page-title', tabindex: '-1' }, t.name),
        el('span', { class: t.class }, classMark(t.class), ' ' + data.classes[t.class][1]), t.kind === 'table' ? '' : quiet(t.kind)),
      el('dl', { class: 'facts' },
        t.key ? fact(t.class === 'backfill' ? 'Key to add' : 'Key', el('code', {}, t.key)) : '',
        t.wave ? fact('Wave', String(t.wave)) : '',
        t.rows < 0 ? '' : fact('Rows', number(t.rows)),
        t.key ? fact('Known', KNOWN[t.known]) : '', fact('Plan', planCell(t.plan))),
    ];
  }

  function body(t, place, all) {
    const text = all.text;
    const told = all.tables[place];
    return [
      el('p', { class: 'story' }, told.story.flatMap((sentence, n) => [n ? ' ' : '', prose(sentence)].flat())),
      toDecide(t),
      part('Neighbourhood', t.near.length ? el('div', { class: 'scroll' }, map.neighbourhood(place)) : null,
        t.near.length ? el('p', { class: 'small' }, el('a', { href: '#map=' + encodeURIComponent(t.name) }, 'Show it on the map')) : null),
      part('Path, hop by hop', list(told.hops, hopTable), told.hops ? agreement(t) : null),
      part('Paths that lost', list(told.alternatives, (paths) => grid(['Path', 'Why not'], paths.map((p) => [[el('span', { class: 'name' }, p[0])], text(p[1])])))),
      part('Evidence', list(told.evidence, (e) => el('ul', { class: 'plain' }, e.map((one) => el('li', {}, text(one[0]), ' ', placeIn(one[1])))))),
      part('Keys, before and after', list(told.keys, (k) => grid(['Name', 'Fate', 'Definition', 'Why'], k.map((key) => keyChange(key.map(text)))))),
      part('Findings', list(told.findings, (f) => findingsOf(f, text))),
    ].filter((one) => one !== '');
  }

  async function showTable(place) {
    const t = tables[place];
    opened = place;
    main.hidden = true;
    page.hidden = false;
    markSection('tables');
    document.title = t.name + ' · ' + reportTitle;
    page.replaceChildren(...head(t, place));
    scrollTo(0, 0);
    document.getElementById('page-title').focus({ preventScroll: true });
    try {
      const all = await pages();
      const sql = await sqlOf(place);
      if (opened !== place || page.childElementCount > 3) return;
      page.append(...body(t, place, all));
      const told = part('SQL', list(sql, (texts) => texts.map(statements)));
      if (told) page.append(told);
    } catch (e) {
      page.append(el('p', { class: 'error' }, e.message));
    }
  }
</#noparse>

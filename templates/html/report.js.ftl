<#noparse>
'use strict';
(function () {
  const data = JSON.parse(document.getElementById('data').textContent);
  const tables = data.tables;
  const text = (value) => (typeof value === 'number' ? data.strings[value] : value);
  const byName = new Map(tables.map((table, i) => [table.name, i]));
  const MARKS = { error: '▲', warning: '△', note: '·' };
  const SEVERITIES = ['error', 'warning', 'note'];
  const CHUNK = 400;

  /* ---- making elements: every text of the schema goes through a text node ---- */

  function el(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key === 'on') {
        for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
      } else if (value === true) {
        node.setAttribute(key, '');
      } else if (value !== false && value !== '') {
        node.setAttribute(key, value);
      }
    }
    node.append(...children.flat(2).filter((child) => child !== '' && child !== null)
      .map((child) => (typeof child === 'string' ? visible(child) : child)));
    return node;
  }

  /* Marks that reorder the text around them are shown, so that no name can pose as another. */
  function visible(words) {
    return words.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g,
      (mark) => '⟨U+' + mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') + '⟩');
  }

  const address = (name) => '#' + encodeURIComponent(name);
  const tableLink = (i) => el('a', { class: 'name', href: address(tables[i].name) }, tables[i].name);
  const classMark = (cls) => el('span', { class: 'mark ' + cls, 'aria-hidden': 'true' }, data.classes[cls][0]);
  const severityMark = (severity) => el('span', { class: 'mark ' + severity, 'aria-hidden': 'true' }, MARKS[severity]);
  const plural = (n, noun) => n.toLocaleString('en') + ' ' + noun + (n === 1 ? '' : 's');
  const quiet = (words) => el('span', { class: 'quiet' }, words);

  /* A long name may be broken after an underscore or a dot; the break is not part of the text. */
  function breakable(name, whole = 16) {
    if (name.length <= whole) return [el('span', { class: 'whole' }, name)];
    return name.split(/(?<=[_.])/).flatMap((piece, i) => (i ? [el('wbr'), piece] : [piece]));
  }

  const pathCell = (path) => path.split(/(?<= → )/).flatMap((piece) => [breakable(piece.trimEnd()), ' ']).flat();

  function prose(parts) {
    return parts.map((part) => (Array.isArray(part) ? el('code', {}, part[0]) : part));
  }

  /* ---- the fragment: a filter, a table, or a place in the report ---- */

  let filter = '';
  let sort = '';
  let descending = false;

  function registerAddress() {
    const parts = [];
    if (filter) parts.push('q=' + encodeURIComponent(filter));
    if (sort) parts.push('sort=' + sort + (descending ? '-desc' : ''));
    return parts.length ? '#' + parts.join('&') : '#tables';
  }

  function decode(part) {
    try {
      return decodeURIComponent(part);
    } catch (e) {
      return part;
    }
  }

  function route() {
    const fragment = location.hash.slice(1);
    if (/^(q|sort)=/.test(fragment)) {
      filter = '';
      sort = '';
      descending = false;
      for (const part of fragment.split('&')) {
        const value = decode(part.slice(part.indexOf('=') + 1));
        if (part.startsWith('q=')) filter = value;
        if (part.startsWith('sort=')) {
          descending = value.endsWith('-desc');
          sort = value.replace(/-desc$/, '');
        }
      }
      input.value = filter;
      showReport();
      drawRegister();
      document.getElementById('tables').scrollIntoView();
      return;
    }
    if (fragment.startsWith('map=') && byName.has(decode(fragment.slice(4)))) {
      showReport();
      document.getElementById('map').scrollIntoView();
      map.select(byName.get(decode(fragment.slice(4))));
      return;
    }
    const table = byName.get(decode(fragment));
    if (table !== undefined) {
      showTable(table);
      return;
    }
    const wasOnPage = !page.hidden;
    showReport();
    const target = fragment && document.getElementById(decode(fragment));
    if (target) {
      if (target.tagName === 'DETAILS') target.open = true;
      target.scrollIntoView();
    } else if (wasOnPage) {
      scrollTo(0, 0);
    }
  }

  /* ---- the register ---- */

  const input = document.getElementById('filter');
  const register = document.getElementById('register');
  const more = document.getElementById('more');
  const worst = (table) => {
    const counts = [0, 0, 0];
    for (const finding of table.findings || []) counts[finding[1]]++;
    return counts;
  };
  tables.forEach((table) => {
    table.counts = worst(table);
    table.haystack = [table.name, table.key, table.path, table.kind].join('\n').toLowerCase();
  });
  const oneSchema = new Set(tables.map((table) => table.schema)).size === 1;
  const CLASS_ORDER = Object.keys(data.classes);
  const COLUMNS = [
    { id: 'class', title: 'Class', order: (t) => CLASS_ORDER.indexOf(t.class),
      cell: (t) => [classMark(t.class), ' ', el('span', { class: t.class }, data.classes[t.class][1])] },
    { id: 'name', title: 'Table', order: (t) => t.name,
      cell: (t) => [el('a', { class: 'name', href: address(t.name) }, oneSchema ? '' : [el('span', { class: 'schema' }, t.schema + '.'), el('wbr')], breakable(t.relation)),
        t.kind === 'table' ? '' : quiet(' ' + t.kind)] },
    { id: 'key', title: 'Key', label: 'key', order: (t) => t.key || '',
      cell: (t) => (t.key ? [el('code', { class: t.class === 'backfill' ? 'added' : '' }, breakable(t.key, 14))] : []) },
    { id: 'path', title: 'Path', label: 'path', order: (t) => t.path || '',
      cell: (t) => (t.path ? [el('span', { class: 'name' }, pathCell(t.path))] : []) },
    { id: 'wave', title: 'Wave', label: 'wave', number: true, order: (t) => t.wave || 0, cell: (t) => (t.wave ? [String(t.wave)] : []) },
    { id: 'rows', title: 'Rows', label: 'rows', number: true, order: (t) => (t.rows === undefined ? -1 : t.rows),
      cell: (t) => (t.rows === undefined ? [] : [t.rows.toLocaleString('en')]) },
    { id: 'findings', title: 'Findings', order: (t) => t.counts[0] * 1e6 + t.counts[1] * 1e3 + t.counts[2],
      cell: (t) => SEVERITIES.flatMap((severity, i) => (t.counts[i]
        ? [el('span', { class: severity, title: plural(t.counts[i], severity) }, MARKS[severity] + ' ' + t.counts[i]), ' '] : [])) },
    { id: 'plan', title: 'Plan', order: (t) => text(t.plan), cell: (t) => [text(t.plan)] },
  ];
  const shownColumns = COLUMNS.filter((c) => (c.id !== 'rows' || tables.some((t) => t.rows !== undefined))
    && (c.id !== 'wave' || tables.some((t) => t.wave)));

  const FACETS = {
    class: (t, value) => t.class === value,
    finding: (t, value) => (t.findings || []).some((f) => f[0].toLowerCase() === value),
    severity: (t, value) => t.counts[SEVERITIES.indexOf(value)] > 0,
    schema: (t, value) => t.schema.toLowerCase() === value,
    wave: (t, value) => String(t.wave || '') === value,
    planned: (t, value) => (value === 'yes') === Boolean(t.planned),
    paths: (t, value) => (value === 'disagree') === (t.agreement === 'the paths may disagree') && Boolean(t.path),
    kind: (t, value) => t.kind.startsWith(value),
  };

  function condition(word) {
    const negated = word.length > 1 && word.startsWith('-');
    const body = negated ? word.slice(1) : word;
    const colon = body.indexOf(':');
    const facet = colon > 0 && FACETS[body.slice(0, colon)];
    const values = body.slice(colon + 1).split(',').filter((value) => value);
    const matches = facet ? (t) => values.length === 0 || values.some((value) => facet(t, value)) : (t) => t.haystack.includes(body);
    return negated ? (t) => !matches(t) : matches;
  }

  function matching() {
    const words = (filter.toLowerCase().match(/"[^"]*"|\S+/g) || []).map((word) => word.replace(/^"(.*)"$/, '$1'));
    const conditions = words.map(condition);
    const found = tables.map((table, i) => i).filter((i) => conditions.every((matches) => matches(tables[i])));
    const column = COLUMNS.find((c) => c.id === sort);
    if (column) {
      const keys = new Map(found.map((i) => [i, column.order(tables[i])]));
      const sign = descending ? -1 : 1;
      found.sort((a, b) => {
        const x = keys.get(a);
        const y = keys.get(b);
        return x < y ? -sign : x > y ? sign : a - b;
      });
    }
    return found;
  }

  function row(i) {
    const table = tables[i];
    return el('tr', {}, shownColumns.map((column) => {
      const cell = column.cell(table);
      return el('td', { class: column.id + (column.number ? ' number' : ''), 'data-label': cell.length ? column.label || '' : '' }, cell);
    }));
  }

  function drawRegister() {
    const found = matching();
    const body = register.tBodies[0];
    let shown = Math.min(CHUNK, found.length);
    body.replaceChildren(...found.slice(0, shown).map(row));
    document.getElementById('count').textContent =
      found.length === tables.length ? plural(found.length, 'table') : found.length.toLocaleString('en') + ' of ' + plural(tables.length, 'table');
    const label = () => {
      more.hidden = shown === found.length;
      more.textContent = 'Show ' + plural(Math.min(found.length - shown, CHUNK * 5), 'more table');
    };
    more.onclick = () => {
      const next = found.slice(shown, shown + CHUNK * 5);
      body.append(...next.map(row));
      shown += next.length;
      label();
    };
    label();
    for (const head of register.tHead.rows[0].cells) {
      if (head.dataset.column === sort) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    for (const chip of document.getElementById('chips').children) {
      chip.setAttribute('aria-pressed', String(filter.split(/\s+/).includes(chip.dataset.word)));
    }
  }

  function remember() {
    history.replaceState(null, '', registerAddress());
    drawRegister();
  }

  function toggleWord(word) {
    const words = filter.split(/\s+/).filter((w) => w);
    const rest = words.filter((w) => w !== word && !(word.startsWith('class:') && w.startsWith('class:')));
    filter = (words.includes(word) ? rest : rest.concat(word)).join(' ');
    input.value = filter;
    remember();
  }

  function prepareRegister() {
    register.tHead.rows[0].append(...shownColumns.map((column) => el('th',
      { scope: 'col', 'data-column': column.id, class: column.number ? 'number' : '' },
      el('button', { type: 'button', on: { click: () => {
        descending = sort === column.id ? !descending : Boolean(column.number) || column.id === 'findings';
        sort = column.id;
        remember();
      } } }, column.title))));
    const chips = CLASS_ORDER.filter((cls) => tables.some((t) => t.class === cls)).map((cls) => el('button',
      { type: 'button', 'data-word': 'class:' + cls, 'aria-pressed': 'false', on: { click: () => toggleWord('class:' + cls) } },
      classMark(cls), ' ' + data.classes[cls][1]));
    document.getElementById('chips').append(...chips);
    input.addEventListener('input', () => {
      filter = input.value;
      remember();
    });
  }

  /* ---- the page of one table ---- */

  const page = document.getElementById('page');
  const main = document.getElementById('main');

  function showReport() {
    page.hidden = true;
    main.hidden = false;
    document.title = reportTitle;
  }

  function fact(term, ...description) {
    return el('div', {}, el('dt', {}, term), el('dd', {}, ...description));
  }

  function table(head, rows) {
    return el('div', { class: 'scroll' }, el('table', { class: 'stack' },
      el('thead', {}, el('tr', {}, head.map((title) => el('th', { scope: 'col' }, title)))),
      el('tbody', {}, rows.map((cells) => el('tr', {}, cells.map((cell) => el('td', {}, cell)))))));
  }

  function part(title, ...content) {
    return content.length === 0 || content.every((c) => c === null) ? null : el('section', {}, el('h3', {}, title), ...content);
  }

  /* One finding: in a table's page with the page of its check at hand, in the list of a check with its table. */
  function finding(f, ...head) {
    const severity = SEVERITIES[f[1]];
    return el('li', {}, severityMark(severity), el('span', { class: severity }, ' ' + severity), ' ', head, ' ', quiet(f[2]),
      el('div', {}, text(f[3])), f[4] === '' ? '' : el('div', { class: 'hint' }, text(f[4])),
      f.length > 5 ? el('pre', { tabindex: '0' }, text(f[5])) : '');
  }

  function findingsOf(t) {
    const told = new Set();
    return el('ul', { class: 'findings' }, t.findings.map((f) => {
      const item = finding(f, el('a', { href: '#' + f[0] }, f[0] + ' ' + (data.checks[f[0]] || '')));
      const page = document.querySelector('#' + f[0] + ' .check-page');
      if (page && page.childNodes.length && !told.has(f[0])) {
        const body = el('div', { class: 'check-page' });
        body.append(...page.cloneNode(true).childNodes);
        item.append(el('details', { class: 'inline' }, el('summary', {}, 'About ' + f[0]), body));
      }
      told.add(f[0]);
      return item;
    }));
  }

  function hops(t) {
    return table(['', 'From', 'To', 'Known by', 'Certainty', 'Where'], t.hops.map((h, n) => [
      String(n + 1),
      [nameOrLink(h[0]), ' (', el('code', {}, h[1]), ')'],
      [nameOrLink(h[2]), ' (', el('code', {}, h[3]), ')'],
      h[4],
      h[5] ? [el('span', { class: 'warning' }, '? ' + h[6])] : h[6],
      h[7],
    ]));
  }

  function nameOrLink(name) {
    const i = byName.get(name);
    return i === undefined ? el('code', {}, name) : tableLink(i);
  }

  function keyChange(k) {
    const [type, name, fate, before, after, reason] = k.map(text);
    const same = before === after;
    const definition = same
      ? [el('span', { class: 'key-change' }, before)]
      : [el('span', { class: 'key-change before' }, before), after === '' ? '' : el('span', { class: 'key-change after' }, after)];
    return [[el('code', {}, breakable(name)), el('br'), quiet(type)], [el('b', {}, fate)], definition, reason];
  }

  let sqlByTable = null;

  async function sqlOf(i) {
    if (!sqlByTable) {
      const island = document.getElementById('sql');
      if (island.type === 'application/json') {
        sqlByTable = JSON.parse(island.textContent);
      } else {
        const bytes = Uint8Array.from(atob(island.textContent), (c) => c.charCodeAt(0));
        const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
        sqlByTable = await new Response(plain).json();
      }
    }
    return sqlByTable[i] || [];
  }

  async function copy(words, button) {
    try {
      await navigator.clipboard.writeText(words);
    } catch (e) {
      const area = el('textarea', {});
      area.value = words;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  }

  function statements(title, sql) {
    const button = el('button', { type: 'button', 'aria-label': 'Copy ' + title, on: { click: () => copy(sql, button) } }, 'Copy');
    return el('details', {}, el('summary', {}, el('code', {}, title + '.sql')),
      el('div', { class: 'copyable' }, el('pre', { tabindex: '0' }, sql), button));
  }

  function showTable(i) {
    const t = tables[i];
    const list = (items, make) => (items && items.length ? make(items) : null);
    const step = (to, words) => (tables[to] ? el('a', { href: address(tables[to].name) }, words) : '');
    const sql = el('section', {});
    page.replaceChildren(
      el('div', { class: 'page-nav' }, el('a', { href: registerAddress() }, '← All tables'), step(i - 1, 'Previous'), step(i + 1, 'Next')),
      el('div', { class: 'page-head' }, el('h2', { id: 'page-title', tabindex: '-1' }, t.name),
        el('span', { class: t.class }, classMark(t.class), ' ' + data.classes[t.class][1]), t.kind === 'table' ? '' : quiet(t.kind)),
      el('dl', { class: 'facts' },
        t.key ? fact(t.class === 'backfill' ? 'Key to add' : 'Key', el('code', {}, t.key)) : '',
        t.wave ? fact('Wave', String(t.wave)) : '',
        t.rows === undefined ? '' : fact('Rows', t.rows.toLocaleString('en')),
        fact('Known', t.confidence), fact('Plan', text(t.plan))),
      el('p', { class: 'story' }, t.story.flatMap((sentence, n) => [n ? ' ' : '', prose(sentence)].flat())),
      ...[
        t.near ? part('Neighbourhood', el('div', { class: 'scroll' }, map.neighbourhood(i)),
          el('p', { class: 'small' }, el('a', { href: '#map=' + encodeURIComponent(t.name) }, 'Show it on the map'))) : null,
        part('Path, hop by hop', ...[list(t.hops, () => hops(t)), t.agreement ? el('p', {}, t.agreement === 'one path' ? 'No other path.' : upper(t.agreement) + '.') : null].filter((x) => t.hops && x)),
        part('Paths that lost', list(t.alternatives, (a) => table(['Path', 'Why not'], a.map((p) => [[el('span', { class: 'name' }, p[0])], text(p[1])])))),
        part('Evidence', list(t.evidence, (e) => el('ul', { class: 'plain' }, e.map((one) => el('li', {}, text(one[0]), ' ', quiet(one[1])))))),
        part('Keys, before and after', list(t.keys, (k) => table(['Name', 'Fate', 'Definition', 'Why'], k.map(keyChange)))),
        part('Findings', list(t.findings, () => findingsOf(t))),
        sql,
      ].filter((x) => x));
    sqlOf(i).then((found) => {
      if (found.length) sql.append(el('h3', {}, 'SQL'), ...found.map((s) => statements(data.phases[s[0]], s[1])));
    });
    main.hidden = true;
    page.hidden = false;
    document.title = t.name + ' · ' + reportTitle;
    scrollTo(0, 0);
    document.getElementById('page-title').focus({ preventScroll: true });
  }

  const upper = (words) => words.charAt(0).toUpperCase() + words.slice(1);

  /* ---- findings by check, written when they are opened ---- */

  function fillCheck(details) {
    const target = details.querySelector('[data-check]');
    if (target.childElementCount) return;
    const code = target.dataset.check;
    const items = data.findings.filter((f) => f[0] === code).map((f) => finding(f));
    tables.forEach((t, i) => {
      for (const f of t.findings || []) if (f[0] === code) items.push(finding(f, tableLink(i)));
    });
    let shown = 0;
    const next = () => {
      target.append(...items.slice(shown, shown + CHUNK));
      shown += CHUNK;
      if (shown < items.length) {
        const button = el('button', { type: 'button', on: { click: () => { button.parentElement.remove(); next(); } } }, 'Show more');
        target.append(el('li', {}, button));
      }
    };
    next();
  }

  /* ---- starting ---- */

  const reportTitle = document.title;
  prepareRegister();
  const map = prepareMap({ data, tables, el, visible, address, classMark, prose, plural, oneSchema });
  for (const details of document.querySelectorAll('details.check')) {
    details.addEventListener('toggle', () => { if (details.open) fillCheck(details); });
  }
  addEventListener('hashchange', route);
  addEventListener('keydown', (event) => {
    if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      if (!page.hidden) location.hash = registerAddress();
      input.focus();
    } else if (event.key === 'Escape' && !page.hidden) {
      location.hash = registerAddress();
    }
  });
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  drawRegister();
  route();
})();
</#noparse>

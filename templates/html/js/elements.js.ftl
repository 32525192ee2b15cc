<#noparse>
  /* ---- making elements: every text of the schema goes through a text node ---- */

  const MARKS = { error: '▲', warning: '△', note: '·' };

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
  const tableLink = (place) => el('a', { class: 'name', href: address(tables[place].name) }, tables[place].name);
  const classMark = (cls) => el('span', { class: 'mark ' + cls, 'aria-hidden': 'true' }, data.classes[cls][0]);
  const severityMark = (severity) => el('span', { class: 'mark ' + severity, 'aria-hidden': 'true' }, MARKS[severity]);
  const number = (n) => n.toLocaleString('en');
  const plural = (n, noun) => number(n) + ' ' + noun + (n === 1 ? '' : 's');
  const quiet = (words) => el('span', { class: 'quiet' }, words);
  /* "line 214" stays in one piece; the name of a file need not. */
  const placeIn = (words) => el('span', { class: words.startsWith('line ') ? 'quiet whole' : 'quiet' }, words);
  const upper = (words) => words.charAt(0).toUpperCase() + words.slice(1);

  function nameOrLink(name) {
    const place = byName.get(name);
    return place === undefined ? el('code', {}, name) : tableLink(place);
  }

  /* A long name may be broken after an underscore or a dot and before a capital; the break is not part of the text. */
  function breakable(name, whole = 16) {
    if (name.length <= whole) return [el('span', { class: 'whole' }, name)];
    return name.split(/(?<=[_.])|(?<=[a-z0-9])(?=[A-Z])/).flatMap((piece, i) => (i ? [el('wbr'), piece] : [piece]));
  }

  /* The row begins with the table's own name, so its path need not. */
  const pathCell = (path) => path.split(' → ').slice(1).flatMap((piece) => ['→ ', breakable(piece), ' ']).flat();

  function prose(parts) {
    return parts.map((part) => (Array.isArray(part) ? el('code', { class: part[0].length < 17 ? 'whole' : '' }, part[0]) : part));
  }

  /* Where rows stack on a narrow screen, these say what they are. */
  const LABELLED = new Set(['From', 'To', 'Known by', 'Where']);

  function grid(head, rows) {
    return el('div', { class: 'scroll' }, el('table', { class: 'stack' },
      el('thead', {}, el('tr', {}, head.map((title) => (title ? el('th', { scope: 'col' }, title) : el('td', {}))))),
      el('tbody', {}, rows.map((cells) => el('tr', {}, cells.map((cell, i) => el('td', { 'data-label': LABELLED.has(head[i]) ? head[i].toLowerCase() : '' }, cell)))))));
  }
</#noparse>

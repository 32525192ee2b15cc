<#noparse>
  /* ---- the register ---- */

  const CHUNK = 300;
  const input = document.getElementById('filter');
  const register = document.getElementById('register');
  const more = document.getElementById('more');

  let filter = '';
  let sort = '';
  let descending = false;

  function registerAddress() {
    const parts = [];
    if (filter) parts.push('q=' + encodeURIComponent(filter));
    if (sort) parts.push('sort=' + sort + (descending ? '-desc' : ''));
    if (chosen.join() !== usual.join()) parts.push('cols=' + chosen.join());
    return parts.length ? '#' + parts.join('&') : '#tables';
  }

  function row(place) {
    const table = tables[place];
    return el('tr', { 'data-place': String(place) }, shownColumns().map((column) => {
      const cell = column.cell(table);
      return el('td', { class: column.id + (column.number ? ' number' : ''), 'data-label': cell.length ? column.label || '' : '' }, cell);
    }));
  }

  /* At least the first rows, and as many as reach the one that is looked for. */
  function drawRegister(wanted = -1) {
    const found = sorted(matching(filter), sort, descending);
    let shown = Math.min(found.length, Math.max(CHUNK, found.indexOf(wanted) + 1));
    register.tBodies[0].replaceChildren(...found.slice(0, shown).map(row));
    document.getElementById('count').textContent =
      found.length === tables.length ? plural(found.length, 'table') : number(found.length) + ' of ' + plural(tables.length, 'table');
    document.getElementById('none').hidden = found.length > 0;
    const label = () => {
      more.hidden = shown === found.length;
      more.textContent = 'Show ' + plural(Math.min(found.length - shown, CHUNK * 5), 'more table');
    };
    more.onclick = () => {
      const next = found.slice(shown, shown + CHUNK * 5).map(row);
      register.tBodies[0].append(...next);
      next[0].querySelector('a').focus();
      shown += next.length;
      label();
    };
    label();
    for (const head of register.tHead.rows[0].cells) {
      if (head.dataset.column === sort) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    for (const chip of document.getElementById('chips').children) {
      chip.setAttribute('aria-pressed', String(words(filter).includes(chip.dataset.word)));
    }
  }

  function remember() {
    keepState(registerAddress());
    drawRegister();
  }

  function toggleClass(word) {
    const before = words(filter);
    const rest = before.filter((w) => !w.startsWith('class:'));
    filter = (before.includes(word) ? rest : rest.concat(word)).join(' ');
    input.value = filter;
    remember();
  }

  function sortBy(column) {
    descending = sort === column.id ? !descending : Boolean(column.number || column.heaviestFirst);
    sort = column.id;
    remember();
  }

  function drawHead() {
    register.tHead.rows[0].replaceChildren(...shownColumns().map((column) => el('th',
      { scope: 'col', 'data-column': column.id, class: column.number ? 'number' : '' },
      el('button', { type: 'button', on: { click: () => sortBy(column) } }, column.title))));
  }

  function prepareRegister() {
    drawHead();
    document.getElementById('chips').append(...CLASS_ORDER.filter((cls) => tables.some((t) => t.class === cls)).map((cls) => el('button',
      { type: 'button', 'data-word': 'class:' + cls, 'aria-pressed': 'false', on: { click: () => toggleClass('class:' + cls) } },
      classMark(cls), ' ' + data.classes[cls][1])));
    input.addEventListener('input', () => {
      filter = input.value;
      remember();
    });
    register.tBodies[0].addEventListener('click', (event) => {
      const line = event.target.closest('tr');
      const selecting = getSelection().toString() !== '';
      if (line && !event.target.closest('a') && !selecting) location.hash = address(tables[line.dataset.place].name);
    });
  }
</#noparse>

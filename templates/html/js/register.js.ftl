<#noparse>
  /* ---- the register ---- */

  const input = document.getElementById('filter');
  const register = document.getElementById('register');

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

  function drawRegister() {
    showRows(sorted(matching(filter), sort, descending));
    document.getElementById('count').textContent =
      found.length === tables.length ? plural(found.length, 'table') : number(found.length) + ' of ' + plural(tables.length, 'table');
    document.getElementById('none').hidden = found.length > 0;
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
    more.addEventListener('click', showMore);
    document.getElementById('chips').append(...CLASS_ORDER.filter((cls) => tables.some((t) => t.class === cls)).map((cls) => el('button',
      { type: 'button', 'data-word': 'class:' + cls, 'aria-pressed': 'false', on: { click: () => toggleClass('class:' + cls) } },
      classMark(cls), ' ' + data.classes[cls][1])));
    input.addEventListener('input', () => {
      filter = input.value;
      remember();
    });
    rows.addEventListener('click', (event) => {
      const line = event.target.closest('tr');
      const selecting = getSelection().toString() !== '';
      if (line && !event.target.closest('a') && !selecting) location.hash = address(tables[line.dataset.place].name);
    });
  }
</#noparse>

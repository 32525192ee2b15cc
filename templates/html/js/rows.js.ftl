<#noparse>
  /* ---- the rows of the register: the first at once, others when they come near, more when asked for ---- */

  const FIRST_ROWS = 40;
  const CHUNK = 300;
  const ON_PAPER = 3000;
  const rows = document.getElementById('register').tBodies[0];
  const more = document.getElementById('more');

  let found = [];
  let wanted = 0;

  function row(place) {
    const table = tables[place];
    return el('tr', { 'data-place': String(place) }, shownColumns().map((column) => {
      const cell = column.cell(table);
      return el('td', { class: column.id + (column.number ? ' number' : ''), 'data-label': cell.length ? column.label || '' : '' }, cell);
    }));
  }

  function drawRows(to) {
    rows.append(...found.slice(rows.rows.length, to).map(row));
  }

  const watcher = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) drawRows(wanted);
  }, { rootMargin: '800px' });

  function labelMore() {
    more.hidden = wanted >= found.length;
    more.textContent = 'Show ' + plural(Math.min(found.length - wanted, CHUNK * 5), 'more table');
  }

  function showRows(places) {
    found = places;
    wanted = Math.min(found.length, CHUNK);
    rows.replaceChildren();
    drawRows(Math.min(wanted, FIRST_ROWS));
    watcher.disconnect();
    watcher.observe(more.parentElement);
    labelMore();
  }

  function showMore() {
    const first = wanted;
    wanted = Math.min(found.length, wanted + CHUNK * 5);
    drawRows(wanted);
    labelMore();
    rows.rows[first].querySelector('a').focus();
  }

  /* The row of a table, drawn if it was not yet; null where the filter leaves it out. */
  function rowOf(place) {
    const at = found.indexOf(place);
    if (at < 0) return null;
    if (at >= wanted) wanted = at + 1;
    drawRows(Math.max(rows.rows.length, at + 1));
    labelMore();
    return rows.rows[at];
  }
</#noparse>

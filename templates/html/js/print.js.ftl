<#noparse>
  /* ---- paper: it does not wait, so what is packed is read ahead, unless that is a lot ---- */

  const AHEAD = 3e6;
  const NAMED_ON_PAPER = 60;
  let read = null;

  /* Before the findings are read the register still tells which tables a check is about. */
  function namesOf(code) {
    const named = tables.filter((t) => t.codes.includes(code));
    const rest = named.length - NAMED_ON_PAPER;
    return named.length === 0 ? '' : el('li', { class: 'names' }, named.slice(0, NAMED_ON_PAPER).map((t) => t.name).join(', ')
      + (rest > 0 ? ' and ' + number(rest) + ' more' : '') + '. findings.sarif and the sheet of findings in tables.xlsx tell each.');
  }

  function checkOnPaper(details) {
    const target = details.querySelector('[data-check]');
    if (read) drawCheck(target, read);
    else if (!target.childElementCount) target.append(namesOf(target.dataset.check));
  }

  function readAhead() {
    const island = document.getElementById('pages');
    if (island.textContent.length > AHEAD) return;
    const start = () => pages().then((all) => { read = all; }, () => {});
    if (island.type !== 'application/json' && typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: 4000 });
    else setTimeout(start, 300);
  }

  function preparePaper() {
    let closed = [];
    let drawn = 0;
    readAhead();
    addEventListener('beforeprint', () => {
      drawn = rows.rows.length;
      drawRows(Math.min(found.length, ON_PAPER));
      document.getElementById('on-paper').textContent = found.length > ON_PAPER
        ? 'and ' + plural(found.length - ON_PAPER, 'more table') + ': tables.csv and tables.xlsx hold them all' : '';
      document.querySelectorAll('details.check').forEach(checkOnPaper);
      closed = [...document.querySelectorAll('details:not([open]):not(.menu)')];
      for (const details of closed) {
        details.open = true;
        details.classList.add('unfolded');
      }
    });
    addEventListener('afterprint', () => {
      for (const details of closed) {
        details.open = false;
        details.classList.remove('unfolded');
      }
      document.querySelectorAll('li.names').forEach((names) => names.remove());
    });
  }
</#noparse>

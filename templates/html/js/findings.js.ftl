<#noparse>
  /* ---- findings: those of a table on its page, those of a check when it is opened ---- */

  const FIRST = 12;

  /* One finding; what stands before its place tells what the list around it does not. */
  function finding(f, text, message, hint, ...head) {
    const severity = SEVERITIES[f[1]];
    return el('li', {}, severityMark(severity), ' ', head, ' ', placeIn(f[2]),
      el('div', {}, message), hint === '' ? '' : el('div', { class: 'hint' }, hint),
      f.length > 5 ? copyable(el('pre', { tabindex: '0' }, text(f[5])), 'the SQL') : '');
  }

  const severityWord = (f, seen) => el('span', { class: seen ? SEVERITIES[f[1]] : 'unseen' }, SEVERITIES[f[1]] + ' ');

  /* The page of a check stands at the first of its findings only. */
  function findingsOf(list, text) {
    const told = new Set();
    const heaviest = list.map((f, i) => [f, i]).sort((a, b) => a[0][1] - b[0][1] || a[1] - b[1]);
    return el('ul', { class: 'findings' }, heaviest.map(([f]) => {
      const item = finding(f, text, text(f[3]), text(f[4]), severityWord(f, true), el('a', { href: '#' + f[0] }, f[0] + ' ' + (titles.get(f[0]) || '')));
      const about = document.querySelector('#' + f[0] + ' .check-page');
      if (about && about.childNodes.length && !told.has(f[0])) {
        const body = el('div', { class: 'check-page' });
        body.append(...about.cloneNode(true).childNodes);
        item.append(el('details', { class: 'inline' }, el('summary', {}, 'About ' + f[0]), body));
      }
      told.add(f[0]);
      return item;
    }));
  }

  /* How many tables reference each. */
  const behind = once(() => {
    const counts = tables.map(() => 0);
    for (const { near } of tables) near.filter((to) => to >= 0).forEach((to) => counts[to >> 1]++);
    return counts;
  });

  /* Those of a check, heaviest first, then those that most tables stand behind. */
  function findingsBy(code, all) {
    const found = all.findings.filter((f) => f[0] === code).map((f) => ({ f, place: -1, behind: Infinity }));
    tables.forEach((t, place) => {
      if (t.codes.includes(code)) {
        for (const f of all.tables[place].findings) if (f[0] === code) found.push({ f, place, behind: behind()[place] });
      }
    });
    return found.sort((a, b) => a.f[1] - b.f[1] || b.behind - a.behind || a.place - b.place);
  }

  /* The clauses that every one of these messages ends with. */
  function commonEnd(messages) {
    const clauses = messages.map((message) => message.split(/(?<=[;.] )/));
    const fromEnd = (list, n) => list[list.length - 1 - n];
    let shared = 0;
    while (messages.length > 2 && clauses.every((list) => list.length > shared + 1 && fromEnd(list, shared) === fromEnd(clauses[0], shared))) shared += 1;
    return shared ? clauses[0].slice(-shared).join('') : '';
  }

  const asSentence = (words) => words.trimEnd().replace(/;$/, '.');

  function drawCheck(target, all) {
    if (target.querySelector(':scope > li:not(.names)')) return;
    const found = findingsBy(target.dataset.check, all);
    const hints = new Set(found.map(({ f }) => all.text(f[4])));
    const hint = hints.size === 1 && found.length > 1 ? [...hints][0] : '';
    const end = commonEnd(found.map(({ f }) => all.text(f[3])));
    const item = ({ f, place }) => finding(f, all.text, end ? asSentence(all.text(f[3]).slice(0, -end.length)) : all.text(f[3]),
      hint ? '' : all.text(f[4]), severityWord(f, f[1] !== found[0].f[1]), place < 0 ? '' : tableLink(place));
    if (end || hint) target.append(el('li', { class: 'common' }, end ? el('div', {}, upper(end)) : '', hint ? el('div', { class: 'hint' }, hint) : ''));
    if (found.every(({ place }) => place < 0)) target.parentElement.querySelectorAll('p').forEach((p) => p.remove());
    target.append(...found.slice(0, FIRST).map(item));
    if (found.length > FIRST) {
      const rest = number(found.length - FIRST);
      const button = el('button', { type: 'button', on: { click: () => {
        const items = found.slice(FIRST).map(item);
        button.parentElement.replaceWith(...items);
        (items[0].querySelector('a') || items[0]).focus();
      } } }, 'Show ' + rest + ' more');
      target.append(el('li', {}, button, el('span', { class: 'on-paper' }, 'and ' + rest + ' more: findings.sarif and the sheet of findings in tables.xlsx hold them all')));
    }
  }

  async function fillCheck(details) {
    drawCheck(details.querySelector('[data-check]'), await pages());
  }

  function prepareChecks() {
    for (const details of document.querySelectorAll('details.check')) {
      details.addEventListener('toggle', () => { if (details.open) fillCheck(details); });
    }
  }
</#noparse>

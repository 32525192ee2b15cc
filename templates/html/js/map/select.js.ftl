<#noparse>
  /* ---- selecting ---- */

  function select(i) {
    selected = i;
    const t = tables[i];
    const link = el('a', { href: address(t.name) }, 'Open its page');
    sentence.replaceChildren(classMark(t.class), ' ', el('code', {}, t.name), ' ', link);
    report.storyOf(i).then((story) => {
      if (selected !== i) return;
      sentence.replaceChildren(classMark(t.class), ' ', ...story.slice(0, 2).flatMap((part, n) => [n ? ' ' : '', prose(part)].flat()), ' ', link);
    });
    report.keepState('#map=' + encodeURIComponent(t.name));
    alone.hidden = grouped;
    lightUp(i);
    if (grouped || alone.getAttribute('aria-pressed') === 'true') showNear(neighbourhood(i, select));
    else showWhole();
    back.textContent = opened ? '← ' + plural(membersOf(opened).length, 'table') : '← Whole map';
  }

  function lightUp(i) {
    const path = pathTo(i);
    const lit = new Set(path.concat(referenced(i).map((l) => l.at), referencing(i).map((l) => l.at)));
    const step = new Set(path);
    nodes.forEach((node) => {
      node.classList.toggle('on', membersOf(node).some((m) => lit.has(m)));
      node.classList.toggle('self', nodeOf.get(i) === node);
      node.setAttribute('aria-pressed', String(nodeOf.get(i) === node));
    });
    lines.forEach((line) => {
      const from = Number(line.dataset.f);
      const to = Number(line.dataset.t);
      line.classList.toggle('on', !grouped && (from === i || to === i || (line.classList.contains('c') && step.has(from))));
    });
    lines.filter((line) => line.classList.contains('on')).forEach((line) => line.parentNode.append(line));
    const gathered = picture.querySelector('.gathered');
    if (gathered) gathered.classList.toggle('on', path.length > 1 && !lines.some((l) => l.classList.contains('c') && Number(l.dataset.f) === path[1]));
    picture.classList.toggle('picked', !grouped);
  }

  function clear() {
    selected = -1;
    picture.classList.remove('picked');
    nodes.forEach((node) => { node.classList.remove('on', 'self'); node.setAttribute('aria-pressed', 'false'); });
    lines.forEach((line) => line.classList.remove('on'));
    opened = null;
    sentence.textContent = question;
    alone.hidden = true;
    alone.setAttribute('aria-pressed', 'false');
    report.keepState('#map');
    showWhole();
  }

  function showNear(...content) {
    near.replaceChildren(...content);
    near.hidden = false;
    picture.toggleAttribute('hidden', true);
    back.hidden = !grouped;
    document.getElementById('map-zoom').hidden = true;
    view.scrollTo(0, 0);
  }

  function showWhole() {
    if (near.hidden) return;
    near.hidden = true;
    near.replaceChildren();
    picture.toggleAttribute('hidden', false);
    back.hidden = true;
    document.getElementById('map-zoom').hidden = false;
    alone.setAttribute('aria-pressed', 'false');
    if (selected >= 0) centre(nodeOf.get(selected), false);
  }

  /* The tables of a group, each a button. */
  function open(node) {
    opened = node;
    selected = -1;
    back.textContent = '← Whole map';
    const members = membersOf(node);
    let shown = 0;
    const list = el('div', { class: 'map-list' });
    const more = () => {
      list.append(...members.slice(shown, shown + 300).map((i) => el('button', { type: 'button', on: { click: () => select(i) } },
        classMark(tables[i].class), ' ', el('span', { class: 'name' }, named(i)))));
      shown += 300;
      if (shown < members.length) {
        const button = el('button', { type: 'button', on: { click: () => { button.remove(); more(); } } }, 'Show more');
        list.append(button);
      }
    };
    more();
    sentence.replaceChildren(el('b', {}, plural(members.length, 'table')), ', ' + className(members[0]) + '. Select one to see what leads to it.');
    showNear(list);
    list.firstChild.focus();
  }

  function activate(node) {
    if (node.dataset.m) {
      open(node);
    } else if (Number(node.dataset.i) === selected) {
      clear();
    } else {
      select(Number(node.dataset.i));
    }
  }
</#noparse>

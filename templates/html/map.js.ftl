<#noparse>
'use strict';
/* The map: selecting, finding, zooming and walking in the picture, and the neighbourhood of one table. */
function prepareMap(report) {
  const { tables, data, el, visible, address, classMark, prose, plural } = report;
  const SVG = 'http://www.w3.org/2000/svg';
  const NEAR = 12;

  /* ---- who is beside whom ---- */

  const parentOf = tables.map((t) => (t.near && t.near[0] >= 0 ? t.near[0] >> 1 : -1));
  const mayBreak = (i) => tables[i].near[0] % 2 === 1;
  const childrenOf = tables.map(() => []);
  const linksFrom = tables.map((t) => (t.near || []).slice(1).map((n) => ({ at: n >> 1, nullable: n % 2 === 1 })));
  const linksTo = tables.map(() => []);
  parentOf.forEach((parent, i) => { if (parent >= 0) childrenOf[parent].push(i); });
  linksFrom.forEach((links, i) => links.forEach((link) => linksTo[link.at].push({ at: i, nullable: link.nullable })));

  /* From the tenant table down to this one. */
  function pathTo(i) {
    const path = [i];
    for (let at = parentOf[i]; at >= 0 && path.length <= tables.length; at = parentOf[at]) path.push(at);
    return path.reverse();
  }

  const className = (i) => data.classes[tables[i].class][1];
  const named = (i) => (report.oneSchema ? tables[i].relation : tables[i].name);
  const saying = (i) => visible(named(i)) + ', ' + className(i)
    + ', references ' + referenced(i).length + ', referenced by ' + referencing(i).length;

  const referenced = (i) => (parentOf[i] < 0 ? [] : [{ at: parentOf[i], nullable: mayBreak(i), chosen: true }]).concat(linksFrom[i]);
  const referencing = (i) => childrenOf[i].map((at) => ({ at, nullable: mayBreak(at), chosen: true })).concat(linksTo[i]);

  /* ---- the neighbourhood, drawn here ---- */

  function svg(name, attributes, ...children) {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }

  /* A name in so many pixels of the monospaced font. */
  function shortened(name, width) {
    const letters = Array.from(visible(name));
    const most = Math.floor(width / 7.3);
    return letters.length <= most ? letters.join('') : letters.slice(0, Math.max(1, most - 1)).join('') + '…';
  }

  /* A box that leads to a table: by its address, or by what else is to happen. */
  function box(i, x, y, width, pick, self) {
    const node = svg(pick ? 'g' : 'a', { class: 't ' + tables[i].class + (self ? ' self' : ''), transform: 'translate(' + x + ' ' + y + ')' },
      svg('title', {}, visible(tables[i].name) + ': ' + className(i)),
      svg('rect', { width, height: 24, rx: 3 }),
      svg('text', { class: 'mark', x: 8, y: 16 }, data.classes[tables[i].class][0]),
      svg('text', { class: 'name', x: 23, y: 16 }, shortened(named(i), width - 31)));
    if (pick) {
      node.setAttribute('aria-label', saying(i));
      pressed(node, () => pick(i));
    } else {
      node.setAttribute('href', address(tables[i].name));
    }
    return node;
  }

  function curve(x1, y1, x2, y2, link) {
    const bend = (x2 - x1) / 2;
    return svg('path', { class: (link.chosen ? 'c' : 'o') + (link.nullable ? ' n' : ''),
      d: 'M' + x1 + ' ' + y1 + 'C' + (x1 + bend) + ' ' + y1 + ' ' + (x2 - bend) + ' ' + y2 + ' ' + x2 + ' ' + y2 });
  }

  function pressed(node, act) {
    node.setAttribute('tabindex', '0');
    node.setAttribute('role', 'button');
    node.addEventListener('click', act);
    node.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act();
    });
    return node;
  }

  /* The box that stands for those of a long list that are not drawn. */
  function rest(count, x, y, width, act) {
    return pressed(svg('g', { class: 'rest', transform: 'translate(' + x + ' ' + y + ')' },
      svg('rect', { width, height: 24 }), svg('text', { class: 'heading', x: 8, y: 16 }, 'and ' + count + ' more')), act);
  }

  const heading = (x, y, words) => svg('text', { class: 'heading', x, y }, words);
  const doubt = (x, y) => svg('text', { class: 'q', x, y }, '?');
  const referencesSaid = (list) => (list.length ? 'references ' + list.length : 'references no table');
  const referencedSaid = (list) => (list.length ? 'referenced by ' + list.length : 'referenced by no table');

  function sheet(i, width, height, narrow) {
    return svg('svg', { class: 'map near' + (narrow ? ' narrow' : ''), width: width + 4, height, viewBox: '-2 0 ' + (width + 4) + ' ' + height,
      role: 'group', 'aria-label': 'Neighbourhood of ' + visible(tables[i].name) });
  }

  /* What the table references at the left, what references it at the right, its path above; on a narrow screen one below the other. */
  function neighbourhood(i, pick, whole) {
    const most = whole ? Infinity : NEAR;
    return innerWidth < 800 ? stacked(i, pick, most) : sideBySide(i, pick, most);
  }

  function sideBySide(i, pick, most) {
    const left = referenced(i);
    const right = referencing(i);
    const rows = Math.max(1, Math.min(left.length, most) + (left.length > most), Math.min(right.length, most) + (right.length > most));
    const path = pathTo(i);
    const top = path.length > 2 ? 64 : 0;
    const width = 230;
    const gap = 70;
    const middle = { x: width + gap, y: top + 24 + rows * 15 - 15 };
    const all = sheet(i, 3 * width + 2 * gap, top + 24 + rows * 30, false);
    if (top) drawPath(all, path, pick, 3 * width + 2 * gap);
    all.append(heading(0, top + 12, referencesSaid(left)), heading(2 * (width + gap), top + 12, referencedSaid(right)));
    const side = (list, x, inner, outer) => {
      const shown = list.slice(0, most);
      const from = top + 24 + (rows - shown.length - (list.length > most)) * 15;
      shown.forEach((link, n) => {
        const y = from + n * 30;
        all.append(curve(inner, middle.y + 12, outer, y + 12, link));
        if (link.nullable) all.append(doubt(outer + (outer > inner ? -12 : 6), y + 7));
        all.append(box(link.at, x, y, width, pick));
      });
      if (list.length > most) {
        all.append(rest(list.length - most, x, from + most * 30, width, () => all.replaceWith(neighbourhood(i, pick, true))));
      }
    };
    side(left, 0, middle.x, width);
    side(right, 2 * (width + gap), middle.x + width, 2 * (width + gap));
    all.append(box(i, middle.x, middle.y, width, pick, true));
    return all;
  }

  function stacked(i, pick, most) {
    const left = referenced(i);
    const right = referencing(i);
    const rows = (list) => Math.min(list.length, most) + (list.length > most);
    const width = Math.max(200, innerWidth - 64);
    const self = 24 + rows(left) * 30;
    const all = sheet(i, width, self + 58 + rows(right) * 30, true);
    all.append(heading(0, 12, referencesSaid(left)), heading(0, self + 46, referencedSaid(right)));
    const list = (links, from, edge) => {
      links.slice(0, most).forEach((link, n) => {
        const y = from + n * 30;
        all.append(svg('path', { class: (link.chosen ? 'c' : 'o') + (link.nullable ? ' n' : ''), d: 'M24 ' + (y + 12) + 'H8V' + edge }));
        if (link.nullable) all.append(doubt(14, y + 8));
        all.append(box(link.at, 24, y, width - 24, pick));
      });
      if (links.length > most) {
        all.append(rest(links.length - most, 24, from + most * 30, width - 24, () => all.replaceWith(neighbourhood(i, pick, true))));
      }
    };
    list(left, 22, self);
    list(right, self + 56, self + 24);
    all.append(box(i, 0, self, width, pick, true));
    return all;
  }

  function drawPath(all, path, pick, whole) {
    const shown = path.length > 6 ? path.slice(0, 2).concat(-1, path.slice(-3)) : path;
    const step = whole / shown.length;
    all.append(heading(0, 12, 'the path its key comes by, from the tenant: ' + plural(path.length - 1, 'hop')));
    shown.forEach((at, n) => {
      if (n && at >= 0) all.append(curve(n * step - 20, 34, n * step, 34, { chosen: true, nullable: mayBreak(at) }));
      if (at < 0) all.append(heading(n * step + 4, 38, '… ' + (path.length - 5) + ' more …'));
      else all.append(box(at, n * step, 22, step - 20, pick, n === shown.length - 1));
    });
  }

  const picture = document.getElementById('map-picture');
  if (!picture) return { neighbourhood, select: () => {} };

  /* ---- the picture ---- */

  const view = document.getElementById('map-view');
  const near = document.getElementById('map-near');
  const sentence = document.getElementById('map-sentence');
  const find = document.getElementById('map-find');
  const alone = document.getElementById('map-alone');
  const back = document.getElementById('map-back');
  const nodes = Array.from(picture.querySelectorAll('.t, .g'));
  const grouped = nodes.some((node) => node.dataset.m);
  const nodeOf = new Map();
  nodes.forEach((node) => membersOf(node).forEach((i) => nodeOf.set(i, node)));
  const lines = Array.from(picture.querySelectorAll('path[data-f]'));
  const base = { width: picture.width.baseVal.value, height: picture.height.baseVal.value };
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const question = sentence.textContent;
  let selected = -1;
  let opened = null;
  let scale = 1;

  function membersOf(node) {
    return node.dataset.m ? node.dataset.m.split(' ').map(Number) : [Number(node.dataset.i)];
  }

  const places = new Map(nodes.map((node) => {
    const [x, y] = node.getAttribute('transform').match(/-?\d+/g).map(Number);
    const rect = node.querySelector('rect');
    return [node, { x: x + Number(rect.getAttribute('width')) / 2, y: y + Number(rect.getAttribute('height')) / 2 }];
  }));

  /* ---- zoom ---- */

  const fitting = () => Math.min(1, (view.clientWidth - 2) / base.width);

  /* The point of the picture that is at these pixels of the view stays there. */
  function zoom(to, x = view.clientWidth / 2, y = view.clientHeight / 2) {
    const next = Math.max(0.1, Math.min(3, to));
    const at = { x: (view.scrollLeft + x) / scale, y: (view.scrollTop + y) / scale };
    scale = next;
    picture.setAttribute('width', Math.round(base.width * scale));
    picture.setAttribute('height', Math.round(base.height * scale));
    view.scrollLeft = at.x * scale - x;
    view.scrollTop = at.y * scale - y;
    document.getElementById('map-scale').textContent = Math.round(scale * 100) + '\u00a0%';
  }

  const reading = () => Math.max(0.85, fitting());

  /* The whole picture; from there back to where it can be read. */
  function fit() {
    const whole = Math.min(fitting(), (view.clientHeight - 2) / base.height);
    zoom(Math.abs(scale - whole) < 0.005 ? reading() : whole);
  }

  function centre(node, gently) {
    const place = places.get(node);
    const shift = picture.viewBox.baseVal;
    view.scrollTo({
      left: (place.x - shift.x) * scale - view.clientWidth / 2,
      top: (place.y - shift.y) * scale - view.clientHeight / 2,
      behavior: gently && !still.matches ? 'smooth' : 'auto',
    });
  }

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

  /* ---- walking: one box can be reached by Tab, the arrows lead from box to box ---- */

  function makeCurrent(node) {
    nodes.forEach((other) => other.setAttribute('tabindex', other === node ? '0' : '-1'));
  }

  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  function beside(node, [dx, dy]) {
    const from = places.get(node);
    let best = null;
    let least = Infinity;
    for (const [other, to] of places) {
      const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
      const across = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
      const cost = along + 3 * across;
      if (along > 4 && cost < least) {
        best = other;
        least = cost;
      }
    }
    return best;
  }

  nodes.forEach((node) => {
    node.setAttribute('role', 'button');
    node.setAttribute('aria-pressed', 'false');
    const members = membersOf(node);
    if (!node.querySelector('title')) {
      node.prepend(svg('title', {}, node.dataset.m ? plural(members.length, 'table') : visible(tables[members[0]].name) + ': ' + className(members[0])));
    }
    node.setAttribute('aria-label', node.dataset.m ? plural(members.length, 'table') + ', ' + className(members[0]) + ': ' + node.querySelector('.name').textContent
      : saying(members[0]));
  });
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-label', 'Tables of the schema: arrows lead from one to the next, Enter selects');
  makeCurrent(nodeOf.get(Number(picture.dataset.root)) || nodes[0]);

  /* The streams of a group show while it is pointed at. */
  function streams(event) {
    const node = event.target.closest('.t, .g');
    lines.filter((line) => line.classList.contains('s')).forEach((line) => line.classList.toggle('on',
      node !== null && event.type !== 'pointerleave' && (line.dataset.f === node.dataset.g || line.dataset.t === node.dataset.g)));
  }
  if (grouped) ['pointerover', 'pointerleave', 'focusin'].forEach((type) => picture.addEventListener(type, streams));

  picture.addEventListener('focusin', (event) => {
    const node = event.target.closest('.t, .g');
    if (node) makeCurrent(node);
  });
  picture.addEventListener('keydown', (event) => {
    const node = event.target.closest('.t, .g');
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      activate(node);
    } else if (WAYS[event.key]) {
      const next = beside(node, WAYS[event.key]);
      if (next) {
        next.focus({ preventScroll: true });
        next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    } else if (event.key === 'Home') {
      (nodeOf.get(Number(picture.dataset.root)) || nodes[0]).focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  view.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(scale * 1.25);
    else if (event.key === '-') zoom(scale / 1.25);
    else if (event.key === '0') fit();
    else if (event.key === 'Escape') clear();
    else return;
    event.preventDefault();
  });

  /* ---- pointing ---- */

  let drag = null;
  view.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY, left: view.scrollLeft, top: view.scrollTop, moved: false };
  });
  view.addEventListener('pointermove', (event) => {
    if (!drag) return;
    if (event.buttons === 0) {
      drag = null;
      return;
    }
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.moved && Math.abs(dx) + Math.abs(dy) > 5) {
      drag.moved = true;
      view.setPointerCapture(event.pointerId);
      view.classList.add('dragging');
    }
    if (drag.moved) {
      view.scrollLeft = drag.left - dx;
      view.scrollTop = drag.top - dy;
    }
  });
  view.addEventListener('pointerup', () => {
    view.classList.remove('dragging');
    setTimeout(() => { drag = null; });
  });
  view.addEventListener('pointercancel', () => {
    view.classList.remove('dragging');
    drag = null;
  });
  picture.addEventListener('click', (event) => {
    if (drag && drag.moved) return;
    const node = event.target.closest('.t, .g');
    if (node) activate(node);
  });
  view.addEventListener('wheel', (event) => {
    if (!event.ctrlKey || picture.hasAttribute('hidden')) return;
    event.preventDefault();
    const box = view.getBoundingClientRect();
    zoom(scale * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  let pinch = null;
  const spread = (touches) => Math.hypot(touches[0].clientX - touches[1].clientX, touches[0].clientY - touches[1].clientY);
  view.addEventListener('touchstart', (event) => {
    pinch = event.touches.length === 2 ? { spread: spread(event.touches), scale } : null;
  }, { passive: true });
  view.addEventListener('touchmove', (event) => {
    if (!pinch || event.touches.length !== 2) return;
    event.preventDefault();
    const box = view.getBoundingClientRect();
    zoom(pinch.scale * spread(event.touches) / pinch.spread,
      (event.touches[0].clientX + event.touches[1].clientX) / 2 - box.left, (event.touches[0].clientY + event.touches[1].clientY) / 2 - box.top);
  }, { passive: false });

  /* ---- finding ---- */

  const haystacks = tables.map((t) => t.name.toLowerCase());

  /* Names that are it, then those that begin with it, then those that hold it. */
  function matches(words, most) {
    const wanted = words.trim().toLowerCase();
    if (!wanted) return [];
    const ranked = [[], [], []];
    haystacks.forEach((name, i) => {
      if (!nodeOf.has(i)) return;
      const relation = tables[i].relation.toLowerCase();
      if (name === wanted || relation === wanted) ranked[0].push(i);
      else if (relation.startsWith(wanted) || name.startsWith(wanted)) ranked[1].push(i);
      else if (name.includes(wanted)) ranked[2].push(i);
    });
    return ranked.flat().slice(0, most);
  }

  function go(i) {
    opened = null;
    select(i);
    if (near.hidden) {
      if (scale < 0.7) zoom(1);
      centre(nodeOf.get(i), true);
    }
    makeCurrent(nodeOf.get(i));
  }

  find.addEventListener('input', () => {
    const found = matches(find.value, 12);
    document.getElementById('map-names').replaceChildren(...found.map((i) => el('option', { value: named(i) })));
    find.setAttribute('aria-invalid', String(find.value.trim() !== '' && found.length === 0));
    if (found.length && named(found[0]) === find.value) go(found[0]);
  });
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      const found = matches(find.value, 1);
      if (found.length) go(found[0]);
    } else if (event.key === 'Escape') {
      find.value = '';
      clear();
    }
  });

  document.getElementById('map-out').addEventListener('click', () => zoom(scale / 1.25));
  document.getElementById('map-in').addEventListener('click', () => zoom(scale * 1.25));
  document.getElementById('map-fit').addEventListener('click', fit);
  alone.addEventListener('click', () => {
    const pressed = alone.getAttribute('aria-pressed') !== 'true';
    alone.setAttribute('aria-pressed', String(pressed));
    if (pressed) showNear(neighbourhood(selected, select));
    else showWhole();
  });
  back.addEventListener('click', () => {
    if (opened && selected >= 0) {
      open(opened);
      return;
    }
    clear();
    view.focus({ preventScroll: true });
  });

  document.getElementById('map-tools').hidden = false;
  zoom(reading());
  return { neighbourhood, select: go };
}
</#noparse>

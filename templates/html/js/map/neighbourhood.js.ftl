<#noparse>
  /* ---- the neighbourhood, drawn here ---- */

  const SVG = 'http://www.w3.org/2000/svg';
  const NEAR = 12;

  function svg(name, attributes, ...children) {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }

  const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
  const cells = (letter) => (/\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1);

  /* A name in so many pixels of the monospaced font. */
  function shortened(name, width) {
    const most = Math.floor(width / 7.3);
    const letters = Array.from(visible(name));
    const whole = letters.reduce((sum, letter) => sum + cells(letter), 0);
    let taken = 1;
    return whole <= most ? letters.join('') : letters.filter((letter) => { taken += cells(letter); return taken <= most; }).join('') + '…';
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

  /* Three columns and the gaps between them fill the place, within bounds. */
  function columnWidth(id, gap) {
    const place = document.getElementById(id);
    const style = getComputedStyle(place);
    const room = place.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - (id === 'page' ? 4 : 40);
    return Math.floor(Math.max(230, Math.min(330, (room - 2 * gap) / 3)));
  }

  function sideBySide(i, pick, most) {
    const left = referenced(i);
    const right = referencing(i);
    const rows = Math.max(1, Math.min(left.length, most) + (left.length > most), Math.min(right.length, most) + (right.length > most));
    const path = pathTo(i);
    const top = path.length > 2 ? 64 : 0;
    const gap = 70;
    const width = columnWidth(pick ? 'map-view' : 'page', gap);
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
    all.append(heading(24, 12, referencesSaid(left)), heading(24, self + 46, referencedSaid(right)));
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
</#noparse>

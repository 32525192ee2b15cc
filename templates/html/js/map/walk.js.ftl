<#noparse>
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
</#noparse>

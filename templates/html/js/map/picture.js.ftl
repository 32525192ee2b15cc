<#noparse>
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
</#noparse>

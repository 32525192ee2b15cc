<#noparse>
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
</#noparse>

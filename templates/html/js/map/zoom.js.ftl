<#noparse>
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
</#noparse>

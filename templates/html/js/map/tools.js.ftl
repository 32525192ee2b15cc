<#noparse>
  /* ---- the buttons ---- */

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
</#noparse>

<#noparse>
  /* ---- keys: / filters, Esc goes back, arrows walk the register ---- */

  function slash(event) {
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    if (!page.hidden) {
      location.hash = registerAddress();
      addEventListener('hashchange', () => input.focus(), { once: true });
    } else {
      input.focus();
    }
  }

  function escape(event) {
    const menu = event.target.closest && event.target.closest('details.menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    } else if (!page.hidden) {
      location.hash = registerAddress();
    }
  }

  function arrow(event) {
    const line = event.target.closest && event.target.closest('#register tbody tr');
    const down = event.key === 'ArrowDown';
    if (!found.length || (!line && event.target !== input)) return;
    if (line && down && !line.nextElementSibling) drawRows(wanted);
    const next = line ? (down ? line.nextElementSibling : line.previousElementSibling) : down && rows.rows[0];
    if (next) next.querySelector('a').focus();
    else if (line && !down) input.focus();
    else return;
    event.preventDefault();
  }

  const KEYS = { '/': slash, Escape: escape, ArrowDown: arrow, ArrowUp: arrow };

  function prepareKeyboard() {
    addEventListener('hashchange', route);
    addEventListener('keydown', (event) => {
      if (KEYS[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) KEYS[event.key](event);
    });
  }
</#noparse>

<#noparse>
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
    if (!nodeOf.has(i)) return;
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
</#noparse>

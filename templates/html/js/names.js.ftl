<#noparse>
  /* ---- tables as people write them ---- */

  const unquoted = (name) => name.replace(/"/g, '');

  /* Places by the name that a way of writing makes of them. */
  const byWriting = once(() => [
    (t) => unquoted(t.name),
    (t) => unquoted(t.relation),
    (t) => bare(t.name),
    (t) => bare(t.relation),
  ].map((write, way) => {
    const places = new Map();
    tables.forEach((t, place) => places.set(write(t), (places.get(write(t)) || []).concat(place)));
    return { places, of: way < 2 ? unquoted : bare };
  }));

  /* As it is quoted, else without quotes, schema or regard to case: the places that can be meant, none or one or several. */
  function placesOf(name) {
    if (byName.has(name)) return [byName.get(name)];
    for (const { places, of } of byWriting()) {
      const meant = places.get(of(name));
      if (meant) return meant;
    }
    return [];
  }

  /* Whether one becomes the other by so few letters changed, left out or put in. */
  function isNear(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return false;
    let above = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
      above = row;
    }
    return above[b.length] <= most;
  }

  function nearest(name) {
    const wanted = bare(name).split('.').pop().slice(0, 63);
    if (wanted.length < 3) return [];
    return tables.map((t, place) => place).filter((place) => {
      const relation = bare(tables[place].relation);
      return relation.includes(wanted) || isNear(relation, wanted, wanted.length > 5 ? 2 : 1);
    }).slice(0, 5);
  }

  /* Says why an address leads nowhere, and where it may have been meant to lead. */
  function tellUnknown(name, meant) {
    const shown = name.length > 80 ? name.slice(0, 80) + '…' : name;
    const near = meant.length ? meant.slice(0, 5) : nearest(name);
    const links = near.flatMap((place, n) => [n ? ', ' : '', tableLink(place)]);
    const notice = document.getElementById('unknown');
    notice.replaceChildren(...el('p', {}, el('code', {}, shown), meant.length ? ' may be one of several tables: ' : ' is no table of this report.',
      links.length && !meant.length ? ' Did you mean ' : '', links, links.length ? (meant.length ? '.' : '?') : '').childNodes);
    notice.hidden = false;
    scrollTo(0, 0);
  }
</#noparse>

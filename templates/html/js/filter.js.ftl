<#noparse>
  /* ---- the words of the filter ---- */

  const bare = (name) => name.replace(/"/g, '').toLowerCase();

  const FACETS = {
    class: (t, value) => t.class === value,
    finding: (t, value) => t.codes.some((code) => code.toLowerCase().startsWith(value)),
    severity: (t, value) => t.counts[SEVERITIES.indexOf(value)] > 0,
    schema: (t, value) => bare(t.schema) === value,
    wave: (t, value) => String(t.wave) === value,
    depth: (t, value) => String(t.depth) === value,
    known: (t, value) => t.known === value,
    planned: (t, value) => (value === 'yes') === Boolean(t.planned),
    paths: (t, value) => (value === 'disagree') === (t.agreement === 'the paths may disagree') && Boolean(t.path),
    kind: (t, value) => t.kind.startsWith(value),
  };

  const haystacks = once(() => tables.map((t) => [t.name, t.key, t.path, t.kind].join('\n').toLowerCase()));

  /* Words part at blanks that are not within quotes. */
  const words = (text) => text.match(/(?:[^\s"]|"[^"]*"?)+/g) || [];

  function condition(word) {
    const negated = word.length > 1 && word.startsWith('-');
    const body = negated ? word.slice(1) : word;
    const colon = body.indexOf(':');
    const name = body.slice(0, Math.max(0, colon));
    const facet = Object.hasOwn(FACETS, name) ? FACETS[name] : null;
    const values = bare(body.slice(colon + 1)).split(',').filter((value) => value);
    const quoted = body.length > 2 && /^".*"$/.test(body) ? body.slice(1, -1) : body;
    const matches = facet
      ? (place) => values.length === 0 || values.some((value) => facet(tables[place], value))
      : (place) => haystacks()[place].includes(quoted) || haystacks()[place].includes(body);
    return negated ? (place) => !matches(place) : matches;
  }

  function matching(filter) {
    const conditions = words(filter.toLowerCase()).map(condition);
    return tables.map((table, place) => place).filter((place) => conditions.every((matches) => matches(place)));
  }

  function sorted(places, id, descending) {
    const column = COLUMNS.find((c) => c.id === id);
    if (!column) return places;
    const keys = new Map(places.map((place) => [place, column.order(tables[place])]));
    const sign = descending ? -1 : 1;
    return places.sort((a, b) => {
      const x = keys.get(a);
      const y = keys.get(b);
      return x < y ? -sign : x > y ? sign : a - b;
    });
  }
</#noparse>

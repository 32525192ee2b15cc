<#noparse>
  /* ---- what the page was given: the register at once, the rest when it is asked for ---- */

  const data = JSON.parse(document.getElementById('data').textContent);
  const SEVERITIES = ['error', 'warning', 'note'];
  const CLASS_ORDER = Object.keys(data.classes);

  const tables = data.tables.map((row) => {
    const [schema, relation, cls, kind, known, key, path, agreement, depth, wave, rows, planned, plan, findings, near] = row;
    const counts = [0, 0, 0];
    const codes = findings.map((finding) => {
      counts[finding % 3]++;
      return data.checks[Math.floor(finding / 3)][0];
    });
    const word = (place) => data.words[place];
    return {
      schema: word(schema), relation, name: word(schema) + '.' + relation, class: word(cls), kind: word(kind),
      known: word(known), key: word(key), path, agreement: word(agreement), depth, wave, rows, planned, plan: word(plan),
      codes, counts, near,
    };
  });
  const byName = new Map(tables.map((table, place) => [table.name, place]));
  const titles = new Map(data.checks);

  async function unpacked(id) {
    const island = document.getElementById(id);
    if (island.type === 'application/json') return JSON.parse(island.textContent);
    if (typeof DecompressionStream === 'undefined') {
      throw new Error('This browser is too old to unpack the rest of this page; report.md, tables.csv and sql/ say the same.');
    }
    const bytes = Uint8Array.from(atob(island.textContent), (c) => c.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
  }

  function once(make) {
    let made = null;
    return () => {
      if (!made) made = make();
      return made;
    };
  }

  /* Texts that are told more than once are numbers, their places among the strings. */
  const pages = once(async () => {
    const all = await unpacked('pages');
    all.text = (value) => (typeof value === 'number' ? all.strings[value] : value);
    return all;
  });
  const sqlIsland = once(() => unpacked('sql'));

  /* A statement's phase, its shape, and the names that fill the holes of the shape. */
  async function sqlOf(place) {
    const all = await sqlIsland();
    const byPhase = new Map();
    for (const [phase, shape, ...names] of all.tables[place]) {
      const sql = all.shapes[shape].map((piece) => (typeof piece === 'number' ? all.names[names[piece]] : piece)).join('');
      byPhase.set(phase, byPhase.has(phase) ? byPhase.get(phase) + '\n\n' + sql : sql);
    }
    return [...byPhase].map(([phase, sql]) => [data.phases[phase], sql]);
  }
</#noparse>

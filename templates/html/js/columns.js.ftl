<#noparse>
  /* ---- the columns of the register, and which of them are shown ---- */

  const oneSchema = new Set(tables.map((table) => table.schema)).size === 1;

  const COLUMNS = [
    { id: 'class', title: 'Class', shown: true, order: (t) => CLASS_ORDER.indexOf(t.class),
      cell: (t) => [classMark(t.class), ' ', el('span', { class: t.class }, data.classes[t.class][1])] },
    { id: 'name', title: 'Table', shown: true, fixed: true, order: (t) => t.name,
      cell: (t) => [el('a', { class: 'name', href: address(t.name) }, oneSchema ? '' : [el('span', { class: 'schema' }, t.schema + '.'), el('wbr')], breakable(t.relation, 24)),
        t.kind === 'table' ? '' : quiet(' ' + t.kind)] },
    { id: 'key', title: 'Key', label: 'key', shown: true, order: (t) => t.key,
      cell: (t) => (t.key ? [el('code', { class: (t.class === 'backfill' ? 'added' : '') + (t.key.length > 14 ? '' : ' whole') }, breakable(t.key, 14))] : []) },
    { id: 'path', title: 'Path', label: 'path', shown: true, order: (t) => t.path,
      cell: (t) => (t.path ? [el('span', { class: 'name' }, pathCell(t.path))] : []) },
    { id: 'depth', title: 'Hops', label: 'hops', number: true, order: (t) => t.depth, cell: (t) => (t.depth ? [String(t.depth)] : []) },
    { id: 'wave', title: 'Wave', label: 'wave', number: true, shown: tables.some((table) => table.wave), order: (t) => t.wave, cell: (t) => (t.wave ? [String(t.wave)] : []) },
    { id: 'paths', title: 'Paths', order: (t) => t.agreement, cell: (t) => [t.agreement] },
    { id: 'known', title: 'Known', label: 'known', order: (t) => t.known, cell: (t) => [t.known] },
    { id: 'rows', title: 'Rows', label: 'rows', number: true, shown: tables.some((table) => table.rows >= 0), order: (t) => t.rows, cell: (t) => (t.rows < 0 ? [] : [number(t.rows)]) },
    { id: 'findings', title: 'Findings', shown: true, heaviestFirst: true, order: (t) => t.counts[0] * 1e6 + t.counts[1] * 1e3 + t.counts[2],
      cell: (t) => SEVERITIES.flatMap((severity, i) => (t.counts[i]
        ? [el('span', { class: severity }, MARKS[severity] + ' ' + t.counts[i], el('span', { class: 'unseen' }, ' ' + severity + (t.counts[i] === 1 ? '' : 's'))), ' '] : [])) },
    { id: 'plan', title: 'Plan', shown: true, order: (t) => t.plan, cell: (t) => planCell(t.plan) },
  ];
  const usual = COLUMNS.filter((column) => column.shown).map((column) => column.id);

  let chosen = usual;

  const shownColumns = () => COLUMNS.filter((column) => chosen.includes(column.id));

  function planCell(plan) {
    const [move, keys] = plan.split('; ');
    return keys ? [move + '; ', quiet(keys)] : [move];
  }

  function chooseColumns(ids) {
    const known = COLUMNS.filter((column) => column.fixed || ids.includes(column.id)).map((column) => column.id);
    chosen = known.length > 1 ? known : usual;
    for (const box of document.querySelectorAll('#columns input')) box.checked = chosen.includes(box.value);
    drawHead();
  }

  function prepareColumns() {
    document.getElementById('columns').append(el('fieldset', {}, el('legend', { class: 'unseen' }, 'Columns of the register'),
      COLUMNS.filter((column) => !column.fixed).map((column) => el('label', {},
        el('input', { type: 'checkbox', value: column.id, checked: chosen.includes(column.id), on: { change: columnsChanged } }), ' ' + column.title))));
  }

  function columnsChanged() {
    chooseColumns([...document.querySelectorAll('#columns input:checked')].map((box) => box.value));
    remember();
  }
</#noparse>

<#noparse>
  /* ---- who is beside whom ---- */

  const parentOf = tables.map((t) => (t.near && t.near[0] >= 0 ? t.near[0] >> 1 : -1));
  const mayBreak = (i) => tables[i].near[0] % 2 === 1;
  const childrenOf = tables.map(() => []);
  const linksFrom = tables.map((t) => (t.near || []).slice(1).map((n) => ({ at: n >> 1, nullable: n % 2 === 1 })));
  const linksTo = tables.map(() => []);
  parentOf.forEach((parent, i) => { if (parent >= 0) childrenOf[parent].push(i); });
  linksFrom.forEach((links, i) => links.forEach((link) => linksTo[link.at].push({ at: i, nullable: link.nullable })));

  /* From the tenant table down to this one. */
  function pathTo(i) {
    const path = [i];
    for (let at = parentOf[i]; at >= 0 && path.length <= tables.length; at = parentOf[at]) path.push(at);
    return path.reverse();
  }

  const className = (i) => data.classes[tables[i].class][1];
  const named = (i) => (report.oneSchema ? tables[i].relation : tables[i].name);
  const saying = (i) => visible(named(i)) + ', ' + className(i)
    + ', references ' + referenced(i).length + ', referenced by ' + referencing(i).length;

  const referenced = (i) => (parentOf[i] < 0 ? [] : [{ at: parentOf[i], nullable: mayBreak(i), chosen: true }]).concat(linksFrom[i]);
  const referencing = (i) => childrenOf[i].map((at) => ({ at, nullable: mayBreak(at), chosen: true })).concat(linksTo[i]);
</#noparse>

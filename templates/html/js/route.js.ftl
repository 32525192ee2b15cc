<#noparse>
  /* ---- the fragment: a filter, a table, or a place in the report ---- */

  /* Each entry of the history keeps what the register looked like, so that Back brings it back. */
  function keepState(fragment) {
    try {
      history.replaceState({ filter, sort, descending, chosen }, '', fragment || undefined);
    } catch (e) {
      /* Some browsers take only so many a second: the next one will do. */
    }
  }

  function restore(state) {
    filter = state.filter;
    sort = state.sort;
    descending = state.descending;
    input.value = filter;
    chooseColumns(state.chosen);
  }

  function decode(part) {
    try {
      return decodeURIComponent(part);
    } catch (e) {
      return part;
    }
  }

  function registerState(fragment) {
    const state = { filter: '', sort: '', descending: false, chosen: usual };
    for (const part of fragment.split('&')) {
      const value = decode(part.slice(part.indexOf('=') + 1));
      if (part.startsWith('q=')) state.filter = value;
      if (part.startsWith('cols=')) state.chosen = value.split(',');
      if (part.startsWith('sort=')) {
        state.descending = value.endsWith('-desc');
        state.sort = value.replace(/-desc$/, '');
      }
    }
    return state;
  }

  function route() {
    const fragment = location.hash.slice(1);
    const ofRegister = /^(q|sort|cols)=/.test(fragment);
    const left = page.hidden ? -1 : opened;
    if (ofRegister) restore(registerState(fragment));
    else if (history.state && history.state.chosen) restore(history.state);
    keepState(location.hash);
    document.getElementById('unknown').hidden = true;
    const name = decode(fragment);
    const ofMap = name.startsWith('map=');
    const ofReport = fragment === '' || ofRegister || (!byName.has(name) && document.getElementById(name));
    const meant = ofReport ? [] : placesOf(ofMap ? name.slice(4) : name);
    if (meant.length === 1 && !ofMap) {
      keepState(address(tables[meant[0]].name));
      showTable(meant[0]);
      return;
    }
    showReport();
    opened = -1;
    drawRegister();
    if (ofReport) {
      showPlace(fragment, ofRegister || fragment === 'tables', left);
    } else if (meant.length === 1) {
      document.getElementById('map').scrollIntoView();
      map.select(meant[0]);
    } else {
      tellUnknown(ofMap ? name.slice(4) : name, meant);
    }
  }

  /* The link that was followed is hidden with its page: Tab goes on from the place it led to. */
  function goOnFrom(place) {
    if (place.tabIndex < 0) place.setAttribute('tabindex', '-1');
    place.focus({ preventScroll: true });
  }

  /* Whoever comes back from a table finds its row again. */
  function showPlace(fragment, inRegister, left) {
    const line = inRegister && left >= 0 && rowOf(left);
    if (line) {
      line.scrollIntoView({ block: 'center' });
      line.querySelector('a').focus({ preventScroll: true });
      return;
    }
    const target = document.getElementById(inRegister ? 'tables' : decode(fragment));
    if (target) {
      if (target.tagName === 'DETAILS') target.open = true;
      target.scrollIntoView();
      if (left >= 0) goOnFrom(target.tagName === 'DETAILS' ? target.querySelector('summary') : target);
    } else if (left >= 0) {
      scrollTo(0, 0);
    }
  }
</#noparse>
